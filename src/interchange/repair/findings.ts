import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What the importer healed in a damaged text, or could not decide. */
export const repairRules = {
  'word-joined': {
    severity: 'notice',
    en: { message: 'A word broken in two is joined: “{before}” became “{after}”.' },
    ru: { message: 'Разорванное слово соединено: «{before}» стало «{after}».' },
    be: { message: 'Разарванае слова злучана: «{before}» стала «{after}».' },
  },
  'word-joined-by-guess': {
    severity: 'warning',
    en: {
      message: 'A word broken in two is joined without its hyphen: “{before}” became “{after}”.',
      fix: 'If the word is written with a hyphen, put it back.',
    },
    ru: {
      message: 'Разорванное слово соединено без дефиса: «{before}» стало «{after}».',
      fix: 'Если слово пишется через дефис, верните его.',
    },
    be: {
      message: 'Разарванае слова злучана без злучка: «{before}» стала «{after}».',
      fix: 'Калі слова пішацца праз злучок, вярніце яго.',
    },
  },
  'sentence-joined': {
    severity: 'notice',
    en: { message: 'A sentence broken in two is joined: “{before}” and “{after}”.' },
    ru: { message: 'Разорванное предложение соединено: «{before}» и «{after}».' },
    be: { message: 'Разарваны сказ злучаны: «{before}» і «{after}».' },
  },
  'invisible-characters-removed': {
    severity: 'notice',
    en: { message: 'Invisible characters were taken out: {count}.' },
    ru: { message: 'Удалены невидимые символы: {count}.' },
    be: { message: 'Выдалены нябачныя сімвалы: {count}.' },
  },
  'letters-composed': {
    severity: 'notice',
    en: { message: 'Letters made of two characters became one each.' },
    ru: { message: 'Буквы, составленные из двух символов, заменены цельными.' },
    be: { message: 'Літары, складзеныя з двух сімвалаў, заменены на суцэльныя.' },
  },
  'escape-removed': {
    severity: 'notice',
    en: { message: 'The stray backslash in “{words}” is gone.' },
    ru: { message: 'Лишняя обратная косая черта убрана: «{words}».' },
    be: { message: 'Лішняя адваротная касая рыса прыбрана: «{words}».' },
  },
  'typography-set': {
    severity: 'notice',
    en: { message: 'Straight quotes and hyphens in a row became what print has ({count} words).' },
    ru: { message: 'Прямые кавычки и двойные дефисы заменены типографскими (слов: {count}).' },
    be: { message: 'Простыя двукоссі і падвойныя злучкі замененыя друкарскімі (слоў: {count}).' },
  },
  'date-read': {
    severity: 'notice',
    en: { message: 'The line “{words}” was read as the date {date}.' },
    ru: { message: 'Строка «{words}» понята как дата {date}.' },
    be: { message: 'Радок «{words}» зразуметы як дата {date}.' },
  },
  'date-ambiguous': {
    severity: 'warning',
    en: {
      message: 'The date “{words}” can mean different days: {possible}. It was not used.',
      fix: 'Enter the date of the original publication.',
    },
    ru: {
      message: 'Дата «{words}» может означать разные дни: {possible}. Она не использована.',
      fix: 'Укажите дату первой публикации.',
    },
    be: {
      message: 'Дата «{words}» можа азначаць розныя дні: {possible}. Яна не выкарыстана.',
      fix: 'Пазначце дату першай публікацыі.',
    },
  },
  'original-read': {
    severity: 'notice',
    en: { message: 'The line “{words}” was read as the place of first publication.' },
    ru: { message: 'Строка «{words}» понята как место первой публикации.' },
    be: { message: 'Радок «{words}» зразуметы як месца першай публікацыі.' },
  },
  'title-read': {
    severity: 'notice',
    en: { message: 'The line “{words}” was read as the title.' },
    ru: { message: 'Строка «{words}» понята как заголовок статьи.' },
    be: { message: 'Радок «{words}» зразуметы як загаловак артыкула.' },
  },
  'subtitle-read': {
    severity: 'warning',
    en: {
      message: 'The line “{words}” was read as the subtitle.',
      fix: 'Move it into the text if it is none.',
    },
    ru: {
      message: 'Строка «{words}» понята как подзаголовок статьи.',
      fix: 'Перенесите её в текст, если это не так.',
    },
    be: {
      message: 'Радок «{words}» зразуметы як падзагаловак артыкула.',
      fix: 'Перанясіце яго ў тэкст, калі гэта не так.',
    },
  },
  'title-missing': {
    severity: 'error',
    en: { message: 'No title was found.', fix: 'Enter a title.' },
    ru: { message: 'Заголовок не найден.', fix: 'Введите заголовок.' },
    be: { message: 'Загаловак не знойдзены.', fix: 'Увядзіце загаловак.' },
  },
  'byline-read': {
    severity: 'notice',
    en: { message: 'The line “{words}” was read as the byline.' },
    ru: { message: 'Строка «{words}» понята как имя автора.' },
    be: { message: 'Радок «{words}» зразуметы як імя аўтара.' },
  },
  'closing-byline-removed': {
    severity: 'notice',
    en: { message: 'The byline at the end, “{words}”, was taken out of the text.' },
    ru: { message: 'Имя автора в конце, «{words}», убрано из текста.' },
    be: { message: 'Імя аўтара ў канцы, «{words}», прыбрана з тэксту.' },
  },
  'closing-byline-asked': {
    severity: 'warning',
    en: {
      message: 'The lines at the end, “{words}”, may be a byline; they stay in the text.',
      fix: 'If they are, enter the author and take the lines out.',
    },
    ru: {
      message: 'Строки в конце, «{words}», могут быть подписью; они остались в тексте.',
      fix: 'Если это подпись, укажите автора и уберите строки.',
    },
    be: {
      message: 'Радкі ў канцы, «{words}», могуць быць подпісам; яны засталіся ў тэксце.',
      fix: 'Калі гэта подпіс, пазначце аўтара і прыбярыце радкі.',
    },
  },
  'affiliation-read': {
    severity: 'notice',
    en: { message: '“{words}” was read as the affiliation of {name}.' },
    ru: { message: '«{words}» понято как должность или организация автора ({name}).' },
    be: { message: '«{words}» зразумета як пасада ці арганізацыя аўтара ({name}).' },
  },
  'heading-read': {
    severity: 'notice',
    en: { message: 'The bare line “{words}” was read as a heading.' },
    ru: { message: 'Отдельная строка «{words}» понята как подзаголовок.' },
    be: { message: 'Асобны радок «{words}» зразуметы як падзагаловак.' },
  },
  'language-unknown': {
    severity: 'warning',
    en: {
      message: 'The language of the text was not recognised; {language} was assumed.',
      fix: 'Choose the language.',
    },
    ru: {
      message: 'Язык текста не распознан; принят {language}.',
      fix: 'Выберите язык.',
    },
    be: {
      message: 'Мова тэксту не распазнаная; прынята {language}.',
      fix: 'Выберыце мову.',
    },
  },
} satisfies FindingCatalogue;

export const repairFinding = findingsOf(repairRules);
