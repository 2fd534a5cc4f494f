import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong with a body, in words. */
export const documentRules = {
  'node-not-known': {
    severity: 'warning',
    en: {
      message:
        'A part of the text is of a kind that cannot be published ({type}); its words are kept.',
      fix: 'Read this place again, and set it as a paragraph, list, quote, table or figure.',
    },
    ru: {
      message: 'Часть текста такого вида опубликовать нельзя ({type}); слова сохранены.',
      fix: 'Перечитайте это место и оформите его абзацем, списком, цитатой, таблицей или рисунком.',
    },
    be: {
      message: 'Частку тэксту такога віду апублікаваць нельга ({type}); словы захаваныя.',
      fix: 'Перачытайце гэта месца і аформіце яго абзацам, спісам, цытатай, табліцай ці малюнкам.',
    },
  },
  'link-not-cited': {
    severity: 'warning',
    en: {
      message: 'A plain link to {url} would be lost: published links are citations.',
      fix: 'Turn the link into a citation of that page.',
    },
    ru: {
      message: 'Обычная ссылка на {url} потерялась бы: ссылки публикуются как сноски.',
      fix: 'Превратите ссылку в сноску на эту страницу.',
    },
    be: {
      message: 'Звычайная спасылка на {url} згубілася б: спасылкі публікуюцца як зноскі.',
      fix: 'Ператварыце спасылку ў зноску на гэту старонку.',
    },
  },
  'address-in-text': {
    severity: 'warning',
    en: {
      message:
        'The address {url} stands in the text and leads nowhere: published links are citations.',
      fix: 'Cite the page on the words that rest on it, and take the address out.',
    },
    ru: {
      message: 'Адрес {url} стоит в тексте и никуда не ведёт: ссылки публикуются как сноски.',
      fix: 'Поставьте сноску на эту страницу к словам, которые на неё опираются, и уберите адрес.',
    },
    be: {
      message: 'Адрас {url} стаіць у тэксце і нікуды не вядзе: спасылкі публікуюцца як зноскі.',
      fix: 'Пастаўце зноску на гэту старонку да слоў, якія на яе абапіраюцца, і прыбярыце адрас.',
    },
  },
  'heading-level-changed': {
    severity: 'notice',
    en: { message: 'A heading of level {level} becomes one of level {becomes}.' },
    ru: { message: 'Заголовок уровня {level} станет заголовком уровня {becomes}.' },
    be: { message: 'Загаловак узроўню {level} стане загалоўкам узроўню {becomes}.' },
  },
  'format-dropped': {
    severity: 'notice',
    en: { message: 'The formatting “{format}” is not published; the words are kept.' },
    ru: { message: 'Оформление «{format}» не публикуется; слова сохранены.' },
    be: { message: 'Афармленне «{format}» не публікуецца; словы захаваныя.' },
  },
  'cells-not-merged': {
    severity: 'notice',
    en: { message: 'Merged cells of a table are published as separate ones.' },
    ru: { message: 'Объединённые ячейки таблицы публикуются как отдельные.' },
    be: { message: 'Аб’яднаныя ячэйкі табліцы публікуюцца як асобныя.' },
  },
  'picture-not-found': {
    severity: 'error',
    en: {
      message: 'A picture is missing from the media library.',
      fix: 'Choose the picture again, or take the figure out.',
    },
    ru: {
      message: 'Изображения нет в медиатеке.',
      fix: 'Выберите изображение заново или уберите рисунок.',
    },
    be: {
      message: 'Выявы няма ў медыятэцы.',
      fix: 'Выберыце выяву нанова ці прыбярыце малюнак.',
    },
  },
  'figure-without-picture': {
    severity: 'error',
    en: {
      message: 'A figure has no picture.',
      fix: 'Choose a picture in the figure, or take the figure out.',
    },
    ru: {
      message: 'В иллюстрации нет изображения.',
      fix: 'Выберите изображение в иллюстрации или уберите её.',
    },
    be: {
      message: 'У ілюстрацыі няма выявы.',
      fix: 'Выберыце выяву ў ілюстрацыі ці прыбярыце яе.',
    },
  },
  'pull-quote-empty': {
    severity: 'error',
    en: { message: 'A pull quote has no words.', fix: 'Write its words, or take it out.' },
    ru: { message: 'В выноске нет слов.', fix: 'Напишите её слова или уберите её.' },
    be: { message: 'У вынасцы няма слоў.', fix: 'Напішыце яе словы ці прыбярыце яе.' },
  },
  'citation-without-key': {
    severity: 'error',
    en: {
      message: 'A citation has lost its key; its words are kept.',
      fix: 'Cite the source again on these words.',
    },
    ru: {
      message: 'Сноска потеряла ключ; слова сохранены.',
      fix: 'Поставьте на эти слова сноску заново.',
    },
    be: {
      message: 'Зноска згубіла ключ; словы захаваныя.',
      fix: 'Пастаўце на гэтыя словы зноску нанова.',
    },
  },
  'address-unusable': {
    severity: 'error',
    en: {
      message: '“{text}” is not a web address, so readers cannot be led to it.',
      fix: 'Give the whole address, beginning with https://, or leave the field empty.',
    },
    ru: {
      message: '«{text}» — не адрес в сети, читателей туда не привести.',
      fix: 'Укажите адрес целиком, начиная с https://, или оставьте поле пустым.',
    },
    be: {
      message: '«{text}» — не адрас у сеціве, чытачоў туды не прывесці.',
      fix: 'Пазначце адрас цалкам, пачынаючы з https://, або пакіньце поле пустым.',
    },
  },
  'address-with-password': {
    severity: 'error',
    en: {
      message: 'The address holds a user name or password, which everybody would see.',
      fix: 'Take out what stands between https:// and the sign @.',
    },
    ru: {
      message: 'В адресе есть имя пользователя или пароль, их увидели бы все.',
      fix: 'Уберите то, что стоит между https:// и знаком @.',
    },
    be: {
      message: 'У адрасе ёсць імя карыстальніка або пароль, іх убачылі б усе.',
      fix: 'Прыбярыце тое, што стаіць паміж https:// і знакам @.',
    },
  },
  'address-too-long': {
    severity: 'error',
    en: {
      message: 'The address “{text}…” is too long.',
      fix: 'Look for a shorter one of the same page.',
    },
    ru: {
      message: 'Адрес «{text}…» слишком длинный.',
      fix: 'Найдите более короткий адрес той же страницы.',
    },
    be: {
      message: 'Адрас «{text}…» занадта доўгі.',
      fix: 'Знайдзіце карацейшы адрас той самай старонкі.',
    },
  },
  'doi-unusable': {
    severity: 'error',
    en: {
      message: '“{text}” is not a DOI.',
      fix: 'A DOI begins with 10. and has a slash, such as 10.1000/182. Leave it empty without one.',
    },
    ru: {
      message: '«{text}» — не DOI.',
      fix: 'DOI начинается с 10. и содержит косую черту: 10.1000/182. Если его нет, оставьте поле пустым.',
    },
    be: {
      message: '«{text}» — не DOI.',
      fix: 'DOI пачынаецца з 10. і мае касую рысу: 10.1000/182. Калі яго няма, пакіньце поле пустым.',
    },
  },
} satisfies FindingCatalogue;

export const documentFinding = findingsOf(documentRules);
