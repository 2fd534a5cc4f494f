import type { Language } from '@/platform/language';
import type { CslType } from './csl';

type Label = Readonly<Record<Language, string>>;

const said = (en: string, ru: string, be: string): Label => ({ en, ru, be });

/** What readers are told of a work beside its title, in this order; names are CSL's. */
export const fieldLabels = {
  author: said('Author', 'Автор', 'Аўтар'),
  composer: said('Composer', 'Композитор', 'Кампазітар'),
  director: said('Director', 'Режиссёр', 'Рэжысёр'),
  'script-writer': said('Script', 'Автор сценария', 'Аўтар сцэнарыя'),
  producer: said('Producer', 'Продюсер', 'Прадзюсар'),
  'executive-producer': said('Executive producer', 'Исп. продюсер', 'Вык. прадзюсар'),
  'series-creator': said('Created by', 'Создатель', 'Стваральнік'),
  host: said('Host', 'Ведущий', 'Вядучы'),
  guest: said('Guest', 'Гость', 'Госць'),
  performer: said('Performer', 'Исполнитель', 'Выканаўца'),
  narrator: said('Narrator', 'Чтец', 'Чытальнік'),
  interviewer: said('Interviewer', 'Беседовал', 'Гутарыў'),
  recipient: said('Recipient', 'Адресат', 'Адрасат'),
  chair: said('Chair', 'Председатель', 'Старшыня'),
  organizer: said('Organiser', 'Организатор', 'Арганізатар'),
  'original-title': said('Original title', 'Название оригинала', 'Назва арыгінала'),
  'original-author': said('Original author', 'Автор оригинала', 'Аўтар арыгінала'),
  'reviewed-title': said('Work under review', 'Рецензируемая работа', 'Рэцэнзаваная праца'),
  'reviewed-author': said('Author of that work', 'Её автор', 'Яе аўтар'),
  'reviewed-genre': said('Kind of that work', 'Её жанр', 'Яе жанр'),
  translator: said('Translator', 'Переводчик', 'Перакладчык'),
  editor: said('Editor', 'Редактор', 'Рэдактар'),
  'editorial-director': said('Editorial director', 'Главный редактор', 'Галоўны рэдактар'),
  'collection-editor': said('Editor of the series', 'Редактор серии', 'Рэдактар серыі'),
  compiler: said('Compiler', 'Составитель', 'Складальнік'),
  illustrator: said('Illustrator', 'Иллюстратор', 'Ілюстратар'),
  curator: said('Curator', 'Куратор', 'Куратар'),
  contributor: said('Contributor', 'Участник', 'Удзельнік'),
  genre: said('Genre', 'Жанр', 'Жанр'),
  medium: said('Medium', 'Носитель', 'Носьбіт'),
  'container-title': said('In', 'В издании', 'У выданні'),
  'container-author': said('Author of the whole', 'Автор издания', 'Аўтар выдання'),
  'volume-title': said('Title of the volume', 'Название тома', 'Назва тома'),
  'part-title': said('Title of the part', 'Название части', 'Назва часткі'),
  'collection-title': said('Series', 'Серия', 'Серыя'),
  'collection-number': said('Number in the series', 'Номер в серии', 'Нумар у серыі'),
  volume: said('Volume', 'Том', 'Том'),
  issue: said('Issue', 'Выпуск', 'Выпуск'),
  'supplement-number': said('Supplement', 'Приложение', 'Дадатак'),
  'part-number': said('Part', 'Часть', 'Частка'),
  'chapter-number': said('Chapter', 'Глава', 'Глава'),
  section: said('Section', 'Раздел', 'Раздзел'),
  page: said('Pages', 'Страницы', 'Старонкі'),
  'number-of-pages': said('Number of pages', 'Число страниц', 'Колькасць старонак'),
  'number-of-volumes': said('Number of volumes', 'Число томов', 'Колькасць тамоў'),
  edition: said('Edition', 'Издание', 'Выданне'),
  'printing-number': said('Printing', 'Тираж', 'Наклад'),
  version: said('Version', 'Версия', 'Версія'),
  status: said('Status', 'Состояние', 'Стан'),
  number: said('Number', 'Номер', 'Нумар'),
  jurisdiction: said('Jurisdiction', 'Юрисдикция', 'Юрысдыкцыя'),
  authority: said('Authority', 'Орган', 'Орган'),
  division: said('Division', 'Подразделение', 'Падраздзяленне'),
  references: said('Related documents', 'Связанные документы', 'Звязаныя дакументы'),
  'event-title': said('Event', 'Мероприятие', 'Мерапрыемства'),
  'event-place': said('Place of the event', 'Место', 'Месца'),
  'event-date': said('Date of the event', 'Дата мероприятия', 'Дата мерапрыемства'),
  'publisher-place': said('Place', 'Место издания', 'Месца выдання'),
  publisher: said('Publisher', 'Издатель', 'Выдавец'),
  issued: said('Date', 'Дата', 'Дата'),
  submitted: said('Submitted', 'Подано', 'Пададзена'),
  'available-date': said('Available since', 'Доступно с', 'Даступна з'),
  'original-date': said('First published', 'Первая публикация', 'Першая публікацыя'),
  'original-publisher': said('First publisher', 'Первый издатель', 'Першы выдавец'),
  'original-publisher-place': said(
    'Place of the first publisher',
    'Место первого издания',
    'Месца першага выдання',
  ),
  archive: said('Archive', 'Архив', 'Архіў'),
  'archive-place': said('Place of the archive', 'Место архива', 'Месца архіва'),
  archive_collection: said('Collection', 'Фонд', 'Фонд'),
  archive_location: said('Location in the archive', 'Шифр хранения', 'Шыфр захавання'),
  source: said('Found in', 'Найдено в', 'Знойдзена ў'),
  scale: said('Scale', 'Масштаб', 'Маштаб'),
  dimensions: said('Extent', 'Объём', 'Аб’ём'),
  license: said('Licence', 'Лицензия', 'Ліцэнзія'),
  language: said('Language', 'Язык', 'Мова'),
  URL: said('Address', 'Адрес', 'Адрас'),
  DOI: said('DOI', 'DOI', 'DOI'),
  ISBN: said('ISBN', 'ISBN', 'ISBN'),
  ISSN: said('ISSN', 'ISSN', 'ISSN'),
  PMID: said('PMID', 'PMID', 'PMID'),
  PMCID: said('PMCID', 'PMCID', 'PMCID'),
  accessed: said('Read on', 'Дата обращения', 'Дата звароту'),
} as const satisfies Readonly<Record<string, Label>>;

export type LabelledField = keyof typeof fieldLabels;

const journal = { 'container-title': said('Journal', 'Журнал', 'Часопіс') };
const book = { 'container-title': said('In the book', 'В книге', 'У кнізе') };
const site = { 'container-title': said('Site', 'Сайт', 'Сайт') };
const law = {
  number: said('Number of the act', 'Номер акта', 'Нумар акта'),
  issued: said('Date of the act', 'Дата акта', 'Дата акта'),
  'container-title': said('Published in', 'Опубликовано в', 'Апублікавана ў'),
  'chapter-number': said('Chapter', 'Глава', 'Глава'),
};
const film = {
  author: said('By', 'Автор', 'Аўтар'),
  publisher: said('Studio', 'Студия', 'Студыя'),
};

/** What some of them are called where it is another thing for a kind of work. */
const ofType: Partial<Record<CslType, Partial<Record<LabelledField, Label>>>> = {
  'article-journal': journal,
  'article-magazine': { 'container-title': said('Magazine', 'Журнал', 'Часопіс') },
  'article-newspaper': { 'container-title': said('Newspaper', 'Газета', 'Газета') },
  review: journal,
  'review-book': journal,
  chapter: book,
  entry: { 'container-title': said('Database', 'База данных', 'База даных') },
  'entry-dictionary': { 'container-title': said('Dictionary', 'Словарь', 'Слоўнік') },
  'entry-encyclopedia': { 'container-title': said('Encyclopedia', 'Энциклопедия', 'Энцыклапедыя') },
  'paper-conference': {
    'container-title': said('Proceedings', 'Сборник докладов', 'Зборнік дакладаў'),
  },
  webpage: site,
  post: site,
  'post-weblog': { 'container-title': said('Blog', 'Блог', 'Блог') },
  broadcast: {
    ...film,
    'container-title': said('Programme', 'Передача', 'Перадача'),
    publisher: said('Station', 'Канал', 'Канал'),
  },
  motion_picture: film,
  song: {
    publisher: said('Label', 'Лейбл', 'Лэйбл'),
    'container-title': said('Album', 'Альбом', 'Альбом'),
  },
  thesis: { publisher: said('University', 'Университет', 'Універсітэт') },
  report: {
    publisher: said('Institution', 'Организация', 'Арганізацыя'),
    number: said('Number of the report', 'Номер отчёта', 'Нумар справаздачы'),
  },
  dataset: {
    publisher: said('Kept by', 'Хранитель', 'Захавальнік'),
    'container-title': said('Database', 'База данных', 'База даных'),
  },
  interview: { author: said('Interviewee', 'Собеседник', 'Суразмоўца') },
  speech: { author: said('Speaker', 'Выступал', 'Выступаў') },
  bill: law,
  legislation: law,
  regulation: law,
  treaty: { ...law, author: said('Parties', 'Стороны', 'Бакі') },
  legal_case: {
    authority: said('Court', 'Суд', 'Суд'),
    number: said('Number of the case', 'Номер дела', 'Нумар справы'),
    issued: said('Date of the decision', 'Дата решения', 'Дата рашэння'),
    'container-title': said('Reporter', 'Сборник решений', 'Зборнік рашэнняў'),
  },
  patent: { number: said('Number of the patent', 'Номер патента', 'Нумар патэнта') },
  standard: { number: said('Number of the standard', 'Номер стандарта', 'Нумар стандарту') },
};

/** What a field is called for a work of this type. */
export const labelOfField = (field: LabelledField, type: CslType, language: Language): string =>
  (ofType[type]?.[field] ?? fieldLabels[field])[language];
