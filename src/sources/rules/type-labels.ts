import type { Language } from '@/platform/language';
import type { CslType } from './csl';

/** What the kinds of work are called, at the desk and on readers' pages. */
export const cslTypeLabels: Readonly<Record<CslType, Readonly<Record<Language, string>>>> = {
  article: { en: 'Article or preprint', ru: 'Статья или препринт', be: 'Артыкул або прэпрынт' },
  'article-journal': { en: 'Journal article', ru: 'Статья в журнале', be: 'Артыкул у часопісе' },
  'article-magazine': {
    en: 'Magazine article',
    ru: 'Статья в периодике',
    be: 'Артыкул у перыёдыцы',
  },
  'article-newspaper': { en: 'Newspaper article', ru: 'Газетная статья', be: 'Газетны артыкул' },
  bill: { en: 'Bill', ru: 'Законопроект', be: 'Законапраект' },
  book: { en: 'Book', ru: 'Книга', be: 'Кніга' },
  broadcast: { en: 'Broadcast', ru: 'Передача', be: 'Перадача' },
  chapter: { en: 'Chapter of a book', ru: 'Глава книги', be: 'Раздзел кнігі' },
  classic: { en: 'Classical work', ru: 'Классическое сочинение', be: 'Класічны твор' },
  collection: { en: 'Archival collection', ru: 'Архивное собрание', be: 'Архіўны збор' },
  dataset: { en: 'Data set', ru: 'Набор данных', be: 'Набор даных' },
  document: { en: 'Document', ru: 'Документ', be: 'Дакумент' },
  entry: { en: 'Entry of a database', ru: 'Запись в базе данных', be: 'Запіс у базе даных' },
  'entry-dictionary': { en: 'Dictionary entry', ru: 'Словарная статья', be: 'Слоўнікавы артыкул' },
  'entry-encyclopedia': {
    en: 'Encyclopedia entry',
    ru: 'Статья в энциклопедии',
    be: 'Артыкул у энцыклапедыі',
  },
  event: { en: 'Event', ru: 'Мероприятие', be: 'Мерапрыемства' },
  figure: { en: 'Figure', ru: 'Рисунок', be: 'Малюнак' },
  graphic: { en: 'Picture', ru: 'Изображение', be: 'Выява' },
  hearing: { en: 'Hearing', ru: 'Слушания', be: 'Слуханні' },
  interview: { en: 'Interview', ru: 'Интервью', be: 'Інтэрв’ю' },
  legal_case: { en: 'Court decision', ru: 'Судебное решение', be: 'Судовае рашэнне' },
  legislation: { en: 'Legislation', ru: 'Нормативный акт', be: 'Нарматыўны акт' },
  manuscript: { en: 'Manuscript', ru: 'Рукопись', be: 'Рукапіс' },
  map: { en: 'Map', ru: 'Карта', be: 'Карта' },
  motion_picture: { en: 'Film or video', ru: 'Фильм или видео', be: 'Фільм або відэа' },
  musical_score: { en: 'Musical score', ru: 'Ноты', be: 'Ноты' },
  pamphlet: { en: 'Pamphlet', ru: 'Брошюра', be: 'Брашура' },
  'paper-conference': {
    en: 'Conference paper',
    ru: 'Доклад на конференции',
    be: 'Даклад на канферэнцыі',
  },
  patent: { en: 'Patent', ru: 'Патент', be: 'Патэнт' },
  performance: { en: 'Performance', ru: 'Постановка', be: 'Пастаноўка' },
  periodical: { en: 'Periodical', ru: 'Периодическое издание', be: 'Перыядычнае выданне' },
  personal_communication: {
    en: 'Letter or message',
    ru: 'Письмо или сообщение',
    be: 'Ліст або паведамленне',
  },
  post: { en: 'Post', ru: 'Запись в сети', be: 'Запіс у сеціве' },
  'post-weblog': { en: 'Blog post', ru: 'Запись в блоге', be: 'Запіс у блогу' },
  regulation: { en: 'Regulation', ru: 'Постановление', be: 'Пастанова' },
  report: { en: 'Report', ru: 'Отчёт', be: 'Справаздача' },
  review: { en: 'Review', ru: 'Рецензия', be: 'Рэцэнзія' },
  'review-book': { en: 'Book review', ru: 'Рецензия на книгу', be: 'Рэцэнзія на кнігу' },
  software: { en: 'Software', ru: 'Программа', be: 'Праграма' },
  song: { en: 'Recording of music', ru: 'Музыкальная запись', be: 'Музычны запіс' },
  speech: { en: 'Speech', ru: 'Выступление', be: 'Выступ' },
  standard: { en: 'Standard', ru: 'Стандарт', be: 'Стандарт' },
  thesis: { en: 'Thesis', ru: 'Диссертация', be: 'Дысертацыя' },
  treaty: { en: 'Treaty', ru: 'Договор', be: 'Дагавор' },
  webpage: { en: 'Web page', ru: 'Веб-страница', be: 'Вэб-старонка' },
};

/** The same in one language. */
export const typeLabelsIn = (language: Language): Readonly<Record<CslType, string>> =>
  Object.fromEntries(
    Object.entries(cslTypeLabels).map(([type, said]) => [type, said[language]]),
  ) as Record<CslType, string>;
