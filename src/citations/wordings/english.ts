import type { Wording } from '../wording';

/** What notes and references say in English, near to the Chicago Manual of Style. */
export const english: Wording = {
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  and: 'and',
  others: 'et al.',
  locators: {
    page: { one: 'p. {n}', other: 'pp. {n}' },
    chapter: { one: 'ch. {n}', other: 'chs. {n}' },
    section: { one: 'sec. {n}', other: 'secs. {n}' },
    paragraph: { one: 'para. {n}', other: 'paras. {n}' },
    timestamp: { one: 'at {n}', other: 'at {n}' },
    figure: { one: 'fig. {n}', other: 'figs. {n}' },
    table: { one: 'table {n}', other: 'tables {n}' },
    'article-locator': { one: 'art. {n}', other: 'arts. {n}' },
    folio: { one: 'fol. {n}', other: 'fols. {n}' },
  },
  roles: {
    translator: 'trans. {names}',
    editor: 'ed. {names}',
    compiler: 'comp. {names}',
    director: 'directed by {names}',
    interviewer: 'interview by {names}',
    host: 'hosted by {names}',
    illustrator: 'illus. {names}',
  },
  volume: 'vol. {n}',
  issue: 'no. {n}',
  number: 'no. {n}',
  edition: (number) => `${number}${ordinal(number)} ed.`,
  version: 'version {n}',
  onDay: (date) => date,
  ofDay: (date) => `of ${date}`,
  accessed: (date) => `accessed ${date}`,
  firstPublished: (year) => `first published ${year}`,
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  monthsAlone: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  day: (day, month, year) => `${month} ${day}, ${year}`,
  genres: {
    bill: 'bill',
    dataset: 'data set',
    interview: 'interview',
    manuscript: 'manuscript',
    personal_communication: 'message to the author',
    speech: 'speech',
    thesis: 'thesis',
  },
  waived: (reason) => `Let stand without a source by the editors: ${reason}`,
  missing: 'The source is not found yet.',
};

const ordinal = (number: number): string => {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
};
