import type { CslType, LocatorLabel } from '@/sources/rules/csl';

/** Those whose part in a work is said behind its title, in this order. */
export const workRoles = [
  'director',
  'host',
  'interviewer',
  'editor',
  'compiler',
  'translator',
  'illustrator',
] as const;
export type WorkRole = (typeof workRoles)[number];

/** `{n}` is a number, `{names}` a list of names. */
export type Wording = {
  /** The style of notes and references of articles in this language. */
  style: 'chicago' | 'gost';
  quotes: readonly [string, string];
  innerQuotes: readonly [string, string];
  and: string;
  others: string;
  /** `one` and `other` for a single place and for several or a range. */
  locators: Readonly<Record<LocatorLabel, { one: string; other: string }>>;
  roles: Readonly<Record<WorkRole, string>>;
  volume: string;
  issue: string;
  number: string;
  edition: (number: number) => string;
  version: string;
  /** A day in the middle of a sentence, and that of an act. */
  onDay: (date: string) => string;
  ofDay: (date: string) => string;
  accessed: (date: string) => string;
  firstPublished: (year: string) => string;
  beforeChrist: (year: string) => string;
  /** Where a printed work bears no date. */
  noDate: string;
  months: readonly string[];
  monthsAlone: readonly string[];
  day: (day: number, month: string, year: string) => string;
  /** What a kind of work is called where it must be said and the source does not say it. */
  genres: Partial<Readonly<Record<CslType, string>>>;
  waived: (reason: string) => string;
  missing: string;
};

/** `12` in `no. {n}`. */
export const numbered = (form: string, number: string | undefined): string | undefined =>
  number && form.replace('{n}', number);

/**
 * An EDTF date of level 0 (`2025`, `2025-06`, `2025-06-10`) or a span of them (`2024/2025`) in words; anything else as it
 * is.
 */
export const dateInWords = (date: string, words: Wording): string => {
  const [from, to, ...more] = date.split('/');
  if (from && to && more.length === 0) return `${oneDate(from, words)} – ${oneDate(to, words)}`;
  return oneDate(date, words);
};

const oneDate = (date: string, words: Wording): string => {
  const [, written, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!written) return date;
  const year = yearInWords(written, words);
  if (!month) return year;
  const at = Number(month) - 1;
  if (!day) return `${words.monthsAlone[at] ?? month} ${year}`;
  return words.day(Number(day), words.months[at] ?? month, year);
};

/** A year of EDTF, four digits with or without a sign, as people write it: `199`, `44 BC`. */
export const yearInWords = (year: string, words: Wording): string => {
  const number = Number(year);
  return number < 0 ? words.beforeChrist(String(-number)) : String(number);
};

/** A place in a work in words: `pp. 12–14`, `гл. 3`. */
export const locatorInWords = (label: LocatorLabel, locator: string, words: Wording): string => {
  const forms = words.locators[label];
  const place = withDashes(label, locator).replace(/(?:(?<!\s)\s+)?&\s*/g, ` ${words.and} `);
  return (several.test(place) ? forms.other : forms.one).replace('{n}', place);
};

/** From here to there; in numbers of sections, figures and tables a hyphen may be the number's own. */
const withDashes = (label: LocatorLabel, locator: string): string =>
  label === 'section' || label === 'figure' || label === 'table'
    ? locator
    : locator.replace(range, '–');

const range =
  /(?<=\d)\s*[-–—]+\s*(?=\d)|(?<=\b[ivxlcdm]{1,15})\s*[-–—]+\s*(?=[ivxlcdm]{1,15}\b)/giu;

/** A range of pages with its dash: `17–42`. */
export const dashed = (pages: string | undefined): string | undefined =>
  pages?.replace(/(?<=\d)\s*[-–—]+\s*(?=\d)/g, '–');

const several = /[–—,;]|\s(?:and|и|і|ды)\s/u;
