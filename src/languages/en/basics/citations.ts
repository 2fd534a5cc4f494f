import type { Wording } from '@/citations/rules/wording';

/** What notes and references say in English, near to the Chicago Manual of Style. */
export const citations: Wording = {
  style: 'chicago',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  and: 'and',
  others: 'et al.',
  locators: {
    page: { one: 'p.\u00a0{n}', other: 'pp.\u00a0{n}' },
    chapter: { one: 'ch.\u00a0{n}', other: 'chs.\u00a0{n}' },
    section: { one: 'sec.\u00a0{n}', other: 'secs.\u00a0{n}' },
    paragraph: { one: 'para.\u00a0{n}', other: 'paras.\u00a0{n}' },
    timestamp: { one: 'at\u00a0{n}', other: 'at\u00a0{n}' },
    figure: { one: 'fig.\u00a0{n}', other: 'figs.\u00a0{n}' },
    table: { one: 'table\u00a0{n}', other: 'tables\u00a0{n}' },
    'article-locator': { one: 'art.\u00a0{n}', other: 'arts.\u00a0{n}' },
    folio: { one: 'fol.\u00a0{n}', other: 'fols.\u00a0{n}' },
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
  beforeChrist: (year) => `${year} BC`,
  noDate: 'n.d.',
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
