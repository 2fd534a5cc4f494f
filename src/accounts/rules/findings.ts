import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** Why a program is refused, or a key is not made. */
export const accessCatalogue = {
  'key-invalid': {
    severity: 'error',
    en: {
      message: 'This key is unknown, was revoked or has expired.',
      fix: 'Make a new one at the desk, under API keys.',
    },
    ru: {
      message: 'Этот ключ неизвестен, отозван или просрочен.',
      fix: 'Создайте новый в редакции, в разделе «Ключи API».',
    },
    be: {
      message: 'Гэты ключ невядомы, адкліканы або пратэрмінаваны.',
      fix: 'Стварыце новы ў рэдакцыі, у раздзеле «Ключы API».',
    },
  },
  'key-lacks-scope': {
    severity: 'error',
    en: {
      message: 'This key is not for “{scope}”. It is for: {scopes}.',
      fix: 'Make a key with this scope.',
    },
    ru: {
      message: 'Этот ключ не даёт права «{scope}». Его права: {scopes}.',
      fix: 'Создайте ключ с этим правом.',
    },
    be: {
      message: 'Гэты ключ не дае права «{scope}». Яго правы: {scopes}.',
      fix: 'Стварыце ключ з гэтым правам.',
    },
  },
  'not-with-a-key': {
    severity: 'error',
    en: { message: 'No key does this.', fix: 'Log in with a password.' },
    ru: { message: 'По ключу это недоступно.', fix: 'Войдите с паролем.' },
    be: { message: 'Па ключы гэта недаступна.', fix: 'Увайдзіце з паролем.' },
  },
  'key-name': {
    severity: 'error',
    en: { message: 'A key needs a name of up to 100 characters.', fix: 'Say what it is for.' },
    ru: { message: 'Ключу нужно название не длиннее 100 знаков.', fix: 'Напишите, для чего он.' },
    be: { message: 'Ключу патрэбная назва да 100 знакаў.', fix: 'Напішыце, для чаго ён.' },
  },
  'key-scope-unknown': {
    severity: 'error',
    en: { message: '“{scope}” is no scope of a key.', fix: 'Known ones: {known}.' },
    ru: { message: 'Права «{scope}» у ключей нет.', fix: 'Известные: {known}.' },
    be: { message: 'Права «{scope}» у ключоў няма.', fix: 'Вядомыя: {known}.' },
  },
  'key-limit': {
    severity: 'error',
    en: { message: 'The limit is a whole number of requests a minute, from 1 to {most}.' },
    ru: { message: 'Предел — целое число запросов в минуту, от 1 до {most}.' },
    be: { message: 'Мяжа — цэлы лік запытаў за хвіліну, ад 1 да {most}.' },
  },
  'key-expiry': {
    severity: 'error',
    en: { message: 'A key ends at a time to come.', fix: 'Give an instant such as {example}.' },
    ru: { message: 'Срок ключа — время в будущем.', fix: 'Укажите момент, например {example}.' },
    be: { message: 'Тэрмін ключа — час у будучыні.', fix: 'Пазначце момант, напрыклад {example}.' },
  },
  'key-unknown': {
    severity: 'error',
    en: { message: 'There is no such key of yours.' },
    ru: { message: 'Такого ключа у вас нет.' },
    be: { message: 'Такога ключа ў вас няма.' },
  },
  'query-too-deep': {
    severity: 'error',
    en: { message: 'The query is {depth} fields deep; {most} are allowed.' },
    ru: { message: 'Глубина запроса — {depth} полей; допустимо {most}.' },
    be: { message: 'Глыбіня запыту — {depth} палёў; дазволена {most}.' },
  },
  'query-too-costly': {
    severity: 'error',
    en: {
      message: 'The query costs {cost}; {most} are allowed.',
      fix: 'Ask for fewer records at a time, or fewer fields.',
    },
    ru: {
      message: 'Стоимость запроса — {cost}; допустимо {most}.',
      fix: 'Запрашивайте меньше записей за раз или меньше полей.',
    },
    be: {
      message: 'Кошт запыту — {cost}; дазволена {most}.',
      fix: 'Пытайцеся менш запісаў за раз або менш палёў.',
    },
  },
  'query-too-wide': {
    severity: 'error',
    en: { message: 'The request asks {count} questions at once; {most} are allowed.' },
    ru: { message: 'В запросе {count} вопросов сразу; допустимо {most}.' },
    be: { message: 'У запыце {count} пытанняў адразу; дазволена {most}.' },
  },
  'query-too-aliased': {
    severity: 'error',
    en: { message: 'The query has {count} aliases; {most} are allowed.' },
    ru: { message: 'В запросе {count} псевдонимов; допустимо {most}.' },
    be: { message: 'У запыце {count} псеўданімаў; дазволена {most}.' },
  },
  'query-too-long': {
    severity: 'error',
    en: { message: 'The query is longer than {most} {unit}.' },
    ru: { message: 'Запрос длиннее {most} {unit}.' },
    be: { message: 'Запыт даўжэйшы за {most} {unit}.' },
  },
  'list-too-long': {
    severity: 'error',
    en: {
      message: 'The limit of “{field}” is a number from 1 to {most}.',
      fix: 'Ask page by page, or take everything with GET /api/export.',
    },
    ru: {
      message: 'Предел для «{field}» — число от 1 до {most}.',
      fix: 'Запрашивайте по страницам или возьмите всё через GET /api/export.',
    },
    be: {
      message: 'Мяжа для «{field}» — лік ад 1 да {most}.',
      fix: 'Пытайцеся па старонках або вазьміце ўсё праз GET /api/export.',
    },
  },
  'introspection-for-desk': {
    severity: 'error',
    en: {
      message: 'The schema is told to the desk only.',
      fix: 'Send a token, or a key with the scope “read”.',
    },
    ru: {
      message: 'Схема доступна только редакции.',
      fix: 'Отправьте токен или ключ с правом «read».',
    },
    be: {
      message: 'Схема даступная толькі рэдакцыі.',
      fix: 'Адпраўце токен або ключ з правам «read».',
    },
  },
  'too-many-requests': {
    severity: 'error',
    en: {
      message: 'More than {limit} requests in a minute.',
      fix: 'Ask again in {seconds} s.',
    },
    ru: {
      message: 'Больше {limit} запросов за минуту.',
      fix: 'Повторите через {seconds} с.',
    },
    be: {
      message: 'Больш за {limit} запытаў за хвіліну.',
      fix: 'Паўтарыце праз {seconds} с.',
    },
  },
} as const satisfies FindingCatalogue;

export const accessFinding = findingsOf(accessCatalogue);
