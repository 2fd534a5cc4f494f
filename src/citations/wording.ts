import type { Language } from '@/platform/language';
import type { CslType, LocatorLabel } from './csl';

type Wording = {
  quotes: readonly [string, string];
  innerQuotes: readonly [string, string];
  and: string;
  others: string;
  in: string;
  editedBy: string;
  /** `{n}` is the number; `one`, `other` for a single place and a range. */
  locators: Readonly<Record<LocatorLabel, { one: string; other: string }>>;
  volume: string;
  issue: string;
  edition: (number: number) => string;
  accessed: (date: string) => string;
  months: readonly string[];
  monthsAlone: readonly string[];
  day: (day: number, month: string, year: string) => string;
  genres: Partial<Readonly<Record<CslType, string>>>;
  waived: (reason: string) => string;
  missing: string;
};

const both = (form: string) => ({ one: form, other: form });

const english: Wording = {
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  and: 'and',
  others: 'et al.',
  in: 'in',
  editedBy: 'ed.',
  locators: {
    page: { one: 'p. {n}', other: 'pp. {n}' },
    chapter: { one: 'ch. {n}', other: 'chs. {n}' },
    section: { one: 'sec. {n}', other: 'secs. {n}' },
    paragraph: { one: 'para. {n}', other: 'paras. {n}' },
    timestamp: both('at {n}'),
    figure: { one: 'fig. {n}', other: 'figs. {n}' },
    table: { one: 'table {n}', other: 'tables {n}' },
    'article-locator': { one: 'art. {n}', other: 'arts. {n}' },
    folio: { one: 'fol. {n}', other: 'fols. {n}' },
  },
  volume: '{n}',
  issue: 'no. {n}',
  edition: (number) => `${number}${englishOrdinal(number)} ed.`,
  accessed: (date) => `accessed ${date}`,
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  monthsAlone: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  day: (day, month, year) => `${month} ${day}, ${year}`,
  genres: { dataset: 'dataset', interview: 'interview', speech: 'speech', thesis: 'thesis' },
  waived: (reason) => `Let stand without a source by the editors: ${reason}`,
  missing: 'The source is not found yet.',
};

const russian: Wording = {
  quotes: ['«', '»'],
  innerQuotes: ['„', '“'],
  and: 'и',
  others: 'и др.',
  in: 'в:',
  editedBy: 'под ред.',
  locators: {
    page: both('с.\u00a0{n}'),
    chapter: both('гл.\u00a0{n}'),
    section: both('разд.\u00a0{n}'),
    paragraph: both('абз.\u00a0{n}'),
    timestamp: both('{n}'),
    figure: both('рис.\u00a0{n}'),
    table: both('табл.\u00a0{n}'),
    'article-locator': both('ст.\u00a0{n}'),
    folio: both('л.\u00a0{n}'),
  },
  volume: 'т.\u00a0{n}',
  issue: '№\u00a0{n}',
  edition: (number) => `${number}-е изд.`,
  accessed: (date) => `дата обращения: ${date}`,
  months: [
    ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля'],
    ...['августа', 'сентября', 'октября', 'ноября', 'декабря'],
  ],
  monthsAlone: [
    ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль'],
    ...['август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  ],
  day: (day, month, year) => `${day}\u00a0${month} ${year}`,
  genres: {
    dataset: 'набор данных',
    interview: 'интервью',
    speech: 'выступление',
    thesis: 'диссертация',
  },
  waived: (reason) => `Оставлено редакцией без источника: ${reason}`,
  missing: 'Источник пока не найден.',
};

const belarusian: Wording = {
  quotes: ['«', '»'],
  innerQuotes: ['„', '“'],
  and: 'і',
  others: 'і інш.',
  in: 'у:',
  editedBy: 'пад рэд.',
  locators: {
    page: both('с.\u00a0{n}'),
    chapter: both('гл.\u00a0{n}'),
    section: both('разд.\u00a0{n}'),
    paragraph: both('абз.\u00a0{n}'),
    timestamp: both('{n}'),
    figure: both('мал.\u00a0{n}'),
    table: both('табл.\u00a0{n}'),
    'article-locator': both('арт.\u00a0{n}'),
    folio: both('арк.\u00a0{n}'),
  },
  volume: 'т.\u00a0{n}',
  issue: '№\u00a0{n}',
  edition: (number) => `${number}-е выд.`,
  accessed: (date) => `дата звароту: ${date}`,
  months: [
    ...['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня', 'ліпеня'],
    ...['жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'],
  ],
  monthsAlone: [
    ...['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень', 'ліпень'],
    ...['жнівень', 'верасень', 'кастрычнік', 'лістапад', 'снежань'],
  ],
  day: (day, month, year) => `${day}\u00a0${month} ${year}`,
  genres: {
    dataset: 'набор даных',
    interview: 'інтэрв’ю',
    speech: 'выступленне',
    thesis: 'дысертацыя',
  },
  waived: (reason) => `Пакінута рэдакцыяй без крыніцы: ${reason}`,
  missing: 'Крыніца пакуль не знойдзена.',
};

/** What notes and references say besides the works’ own words, by the language of the article. */
export const wordings: Readonly<Record<Language, Wording>> = {
  en: english,
  ru: russian,
  be: belarusian,
};

export type { Wording };

/** An EDTF date of level 0 (`2025`, `2025-06`, `2025-06-10`) in words; anything else as it is. */
export const dateInWords = (date: string, words: Wording): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const at = Number(month) - 1;
  if (!day) return `${words.monthsAlone[at] ?? month} ${year}`;
  return words.day(Number(day), words.months[at] ?? month, year);
};

/** A place in a work in words: `pp. 12–14`, `гл. 3`. */
export const locatorInWords = (label: LocatorLabel, locator: string, words: Wording): string => {
  const forms = words.locators[label];
  const form = /[-–—,&]|\sи\s|\sі\s/.test(locator) ? forms.other : forms.one;
  return form.replace('{n}', locator);
};

const englishOrdinal = (number: number): string => {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
};
