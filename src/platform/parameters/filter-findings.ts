import { findingsOf } from '../finding';

/** What may be wrong with a question about what readers have. */
export const filterFindings = {
  'parameter-unknown': {
    severity: 'error',
    en: { message: 'There is no parameter “{name}”.', fix: 'Known ones: {known}.' },
    ru: { message: 'Параметра «{name}» нет.', fix: 'Известные: {known}.' },
    be: { message: 'Параметра «{name}» няма.', fix: 'Вядомыя: {known}.' },
  },
  'parameter-repeated': {
    severity: 'error',
    en: { message: 'The parameter “{name}” is given more than once.', fix: 'Give it once.' },
    ru: { message: 'Параметр «{name}» задан несколько раз.', fix: 'Задайте его один раз.' },
    be: { message: 'Параметр «{name}» зададзены некалькі разоў.', fix: 'Задайце яго адзін раз.' },
  },
  'value-not-in-list': {
    severity: 'error',
    en: { message: '“{value}” is no value of “{name}”.', fix: 'One of: {known}.' },
    ru: { message: '«{value}» не подходит для «{name}».', fix: 'Одно из: {known}.' },
    be: { message: '«{value}» не пасуе для «{name}».', fix: 'Адно з: {known}.' },
  },
  'not-a-day': {
    severity: 'error',
    en: { message: '“{name}” is not a day: “{value}”.', fix: 'Write it as 2025-06-10.' },
    ru: { message: '«{name}» — не день: «{value}».', fix: 'Запишите его как 2025-06-10.' },
    be: { message: '«{name}» — не дзень: «{value}».', fix: 'Запішыце яго як 2025-06-10.' },
  },
  'not-an-instant': {
    severity: 'error',
    en: {
      message: '“{name}” is neither a day nor an instant: “{value}”.',
      fix: 'Write it as 2025-06-10 or 2025-06-10T12:00:00Z.',
    },
    ru: {
      message: '«{name}» — не день и не момент времени: «{value}».',
      fix: 'Запишите его как 2025-06-10 или 2025-06-10T12:00:00Z.',
    },
    be: {
      message: '«{name}» — не дзень і не момант часу: «{value}».',
      fix: 'Запішыце яго як 2025-06-10 або 2025-06-10T12:00:00Z.',
    },
  },
  'not-a-cursor': {
    severity: 'error',
    en: {
      message: '“{name}” is no place in an export.',
      fix: 'Take it from the “cursor” of the last whole line.',
    },
    ru: {
      message: '«{name}» не указывает места в выгрузке.',
      fix: 'Возьмите его из «cursor» последней целой строки.',
    },
    be: {
      message: '«{name}» не паказвае месца ў выгрузцы.',
      fix: 'Вазьміце яго з «cursor» апошняга цэлага радка.',
    },
  },
  'not-a-number': {
    severity: 'error',
    en: { message: '“{name}” is not a whole number from {from} to {to}: “{value}”.' },
    ru: { message: '«{name}» — не целое число от {from} до {to}: «{value}».' },
    be: { message: '«{name}» — не цэлы лік ад {from} да {to}: «{value}».' },
  },
  'not-a-domain': {
    severity: 'error',
    en: { message: '“{name}” is not a site: “{value}”.', fix: 'Write it as example.org.' },
    ru: { message: '«{name}» — не сайт: «{value}».', fix: 'Запишите его как example.org.' },
    be: { message: '«{name}» — не сайт: «{value}».', fix: 'Запішыце яго як example.org.' },
  },
  'source-not-public': {
    severity: 'error',
    en: { message: 'No published text cites a source “{name}”.' },
    ru: { message: 'Опубликованные тексты не ссылаются на источник «{name}».' },
    be: { message: 'Апублікаваныя тэксты не спасылаюцца на крыніцу «{name}».' },
  },
  'article-not-public': {
    severity: 'error',
    en: { message: 'No published article is called “{name}”.' },
    ru: { message: 'Опубликованной статьи «{name}» нет.' },
    be: { message: 'Апублікаванага артыкула «{name}» няма.' },
  },
  'article-withdrawn': {
    severity: 'error',
    en: { message: 'The article “{name}” was withdrawn.' },
    ru: { message: 'Статья «{name}» снята с публикации.' },
    be: { message: 'Артыкул «{name}» зняты з публікацыі.' },
  },
  'article-removed': {
    severity: 'error',
    en: { message: 'The article “{name}” was removed.' },
    ru: { message: 'Статья «{name}» удалена.' },
    be: { message: 'Артыкул «{name}» выдалены.' },
  },
} as const satisfies Parameters<typeof findingsOf>[0];

export type FilterRule = keyof typeof filterFindings;

export const filterFinding = findingsOf(filterFindings);
