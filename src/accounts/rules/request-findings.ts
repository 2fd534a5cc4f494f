import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What is wrong with a request whatever it is about, so that it gets no further than the door. */
export const requestCatalogue = {
  'address-unreadable': {
    severity: 'error',
    en: { message: 'The address of the request cannot be read.', fix: 'Encode it as UTF-8.' },
    ru: { message: 'Адрес запроса не читается.', fix: 'Закодируйте его в UTF-8.' },
    be: { message: 'Адрас запыту не чытаецца.', fix: 'Закадуйце яго ў UTF-8.' },
  },
  'body-unreadable': {
    severity: 'error',
    en: { message: 'The body of the request is not what its type says.' },
    ru: { message: 'Тело запроса не соответствует своему типу.' },
    be: { message: 'Цела запыту не адпавядае свайму тыпу.' },
  },
  'text-unreadable': {
    severity: 'error',
    en: {
      message: '“{name}” holds a sign that is part of no text.',
      fix: 'Leave out NUL, and halves of characters.',
    },
    ru: {
      message: 'В «{name}» есть знак, которого в текстах не бывает.',
      fix: 'Уберите NUL и половины символов.',
    },
    be: {
      message: 'У «{name}» ёсць знак, якога ў тэкстах не бывае.',
      fix: 'Прыбярыце NUL і паловы сімвалаў.',
    },
  },
  'number-unfitting': {
    severity: 'error',
    en: { message: '“{name}” is a whole number from {from} to {to}.' },
    ru: { message: '«{name}» — целое число от {from} до {to}.' },
    be: { message: '«{name}» — цэлы лік ад {from} да {to}.' },
  },
  'filter-unreadable': {
    severity: 'error',
    en: {
      message: '“{name}” cannot be read.',
      fix: 'A filter is where[field][operator]=value; several stand in where[and][0] and so on.',
    },
    ru: {
      message: '«{name}» не читается.',
      fix: 'Фильтр — это where[поле][оператор]=значение; несколько — в where[and][0] и так далее.',
    },
    be: {
      message: '«{name}» не чытаецца.',
      fix: 'Фільтр — гэта where[поле][аператар]=значэнне; некалькі — у where[and][0] і гэтак далей.',
    },
  },
  'value-of-another-kind': {
    severity: 'error',
    en: {
      message: '“{name}” does not hold a value of this kind.',
      fix: 'Look at the types in /api/openapi.json.',
    },
    ru: {
      message: 'В «{name}» не бывает значений такого вида.',
      fix: 'Виды полей описаны в /api/openapi.json.',
    },
    be: {
      message: 'У «{name}» не бывае значэнняў такога віду.',
      fix: 'Віды палёў апісаныя ў /api/openapi.json.',
    },
  },
  'record-unknown': {
    severity: 'error',
    en: { message: 'There is no such record.' },
    ru: { message: 'Такой записи нет.' },
    be: { message: 'Такога запісу няма.' },
  },
  'value-not-storable': {
    severity: 'error',
    en: {
      message: 'A value is too long or too large for its field, or not of its kind.',
      fix: 'Look at the types in /api/openapi.json.',
    },
    ru: {
      message: 'Значение слишком длинное или большое для своего поля или другого вида.',
      fix: 'Виды полей описаны в /api/openapi.json.',
    },
    be: {
      message: 'Значэнне занадта доўгае ці вялікае для свайго поля або іншага віду.',
      fix: 'Віды палёў апісаныя ў /api/openapi.json.',
    },
  },
  'related-unknown': {
    severity: 'error',
    en: { message: 'The request names a record that does not exist, or one that others need.' },
    ru: { message: 'В запросе названа запись, которой нет или без которой не обойтись другим.' },
    be: { message: 'У запыце названы запіс, якога няма або без якога не абысціся іншым.' },
  },
  'value-taken': {
    severity: 'error',
    en: { message: 'Another record has this value already.' },
    ru: { message: 'Это значение уже есть у другой записи.' },
    be: { message: 'Гэта значэнне ўжо ёсць у іншага запісу.' },
  },
} as const satisfies FindingCatalogue;

export type RequestRule = keyof typeof requestCatalogue;

export const requestFinding = findingsOf(requestCatalogue);
