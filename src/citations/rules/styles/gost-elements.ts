import type { CslItem, CslType } from '@/sources/rules/csl';
import { namesBehindTitle } from '@/sources/rules/names';
import { text, type Part } from '../runs';
import { dateInWords, numbered, yearInWords, type Wording } from '../wording';

export type Words = {
  /** Of the work's language. */
  words: Wording;
  /** Of the article's. */
  article: Wording;
};
type Areas = (item: CslItem, said: Words) => (string | undefined)[];

/** What stands behind the description of a work, area by area. */
export const areasOf = (item: CslItem, said: Words): Part[] =>
  layouts[item.type](item, said)
    .filter((area) => area !== undefined && area !== '')
    .map((area) => text(area && capitalised(area)));

/** Works that are found within a whole; its name stands behind two strokes. */
export const isPartOfSomething = (type: CslType): boolean =>
  layouts[type] !== asBook && layouts[type] !== ofLaw && layouts[type] !== ofArchive;

/** The whole continues the description, so it is joined to it by the caller's first area. */
const whole = (name: string | undefined, ...more: (string | undefined)[]): string | undefined =>
  name ? [`// ${name}`, ...more].filter(Boolean).join(' ') : undefined;

const inJournal: Areas = (item, { words, article }) => [
  whole(item['container-title']),
  item.issued && yearsOf(item.issued, article),
  [numbered(words.volume, item.volume), numbered(words.issue, item.issue)]
    .filter(Boolean)
    .join(', '),
];

const inPress: Areas = (item, { article }) => [
  whole(item['container-title'] ?? item.publisher),
  ...yearAndDay(item, article),
  item.issue && numbered(article.issue, item.issue),
];

const onTheWeb: Areas = (item, { article }) => [
  whole(item['container-title'] ?? item.publisher),
  ...yearAndDay(item, article),
];

const asBook: Areas = (item, { words, article }) => [
  editionOf(item, words),
  numbered(words.version, item.version),
  imprint(item, article),
  numbered(words.volume, item.volume),
  numbered(words.number, item.number),
  series(item),
];

const inBook: Areas = (item, { words, article }) => [
  whole(item['container-title'] ?? item['event-title'], editors(item, words)),
  editionOf(item, words),
  imprint(item, article),
  numbered(words.volume, item.volume),
];

const onOccasion: Areas = (item, { article }) => [
  whole(
    item['event-title'] ?? item['container-title'],
    item['event-place'] && `(${item['event-place']})`,
  ),
  item['event-title'] ? undefined : placeAndPublisher(item) || undefined,
  ...yearAndDay({ ...item, issued: item['event-date'] ?? item.issued }, article),
];

const onAir: Areas = (item, { article }) => [
  whole(item['container-title']),
  placeAndPublisher(item) || undefined,
  ...yearAndDay(item, article),
];

const ofLaw: Areas = (item, { words }) => [
  whole(item['container-title']),
  item['container-title'] &&
    [numbered(words.volume, item.volume), numbered(words.issue, item.issue)]
      .filter(Boolean)
      .join(', '),
];

/**
 * `от 19 июля 2005 г. № 45-З (Республика Беларусь)` behind the name of the kind of act; of a treaty, where and when it was
 * signed.
 */
export const enactmentOf = (item: CslItem, { words }: Words, isNamed: boolean): string => {
  const date = item.issued && dateInWords(item.issued, words);
  if (item.type === 'treaty') {
    const signed = [item['event-place'], date && words.onDay(date)].filter(Boolean).join(', ');
    return signed && `(${signed})`;
  }
  const since = date && (isNamed ? words.ofDay(date) : words.onDay(date));
  const where = item.jurisdiction && `(${item.jurisdiction})`;
  return [since, numbered(words.number, item.number), where].filter(Boolean).join(' ');
};

export const isOfLaw = (type: CslType): boolean => layouts[type] === ofLaw;

const ofArchive: Areas = (item, { article }) => [
  item.issued && dateInWords(item.issued, article),
  whole([item.archive, item['archive-place']].filter(Boolean).join(', ') || undefined),
  item.archive_collection,
  item.archive_location,
];

const layouts: Readonly<Record<CslType, Areas>> = {
  article: onTheWeb,
  'article-journal': inJournal,
  'article-magazine': inPress,
  'article-newspaper': inPress,
  bill: ofLaw,
  book: asBook,
  broadcast: onAir,
  chapter: inBook,
  classic: asBook,
  collection: ofArchive,
  dataset: asBook,
  document: asBook,
  entry: inBook,
  'entry-dictionary': inBook,
  'entry-encyclopedia': inBook,
  event: onOccasion,
  figure: onAir,
  graphic: onAir,
  hearing: onOccasion,
  interview: onTheWeb,
  legal_case: ofLaw,
  legislation: ofLaw,
  manuscript: ofArchive,
  map: asBook,
  motion_picture: asBook,
  musical_score: asBook,
  pamphlet: asBook,
  'paper-conference': inBook,
  patent: ofLaw,
  performance: onAir,
  periodical: inPress,
  personal_communication: onOccasion,
  post: onTheWeb,
  'post-weblog': onTheWeb,
  regulation: ofLaw,
  report: asBook,
  review: inJournal,
  'review-book': inJournal,
  software: asBook,
  song: onAir,
  speech: onOccasion,
  standard: asBook,
  thesis: asBook,
  treaty: ofLaw,
  webpage: onTheWeb,
};

/** `2024. 2 ноября`: the year is an area of its own. */
const yearAndDay = ({ issued }: CslItem, article: Wording): (string | undefined)[] => {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(issued ?? '') ?? [];
  if (!year || !month) return [issued && dateInWords(issued, article)];
  const at = Number(month) - 1;
  const name = day ? `${Number(day)}\u00a0${article.months[at] ?? month}` : article.monthsAlone[at];
  return [yearInWords(year, article), name];
};

const placeAndPublisher = (item: CslItem): string =>
  [item['publisher-place'], item.publisher].filter(Boolean).join('\u00a0: ');

const imprint = (item: CslItem, article: Wording): string => {
  const { issued, 'original-date': original } = item;
  const first = original && original !== issued ? ` (${article.firstPublished(original)})` : '';
  const date = issued && yearsOf(issued, article);
  return [placeAndPublisher(item), date && `${date}${first}`].filter(Boolean).join(', ');
};

/** Imprints bear years alone. */
const yearsOf = (date: string, article: Wording): string =>
  date
    .split('/')
    .map((one) => {
      const [year] = /^-?\d{4}(?=$|-)/.exec(one) ?? [];
      return year ? yearInWords(year, article) : one;
    })
    .join('–');

const series = (item: CslItem): string | undefined => {
  const { 'collection-title': title, 'collection-number': number } = item;
  return title && `(${[title, number].filter(Boolean).join(' ; ')})`;
};

const editors = (item: CslItem, words: Wording): string | undefined => {
  const names = namesBehindTitle(item.editor ?? []);
  return names ? `/ ${words.roles.editor.replace('{names}', names)}` : undefined;
};

const editionOf = ({ edition }: CslItem, words: Wording): string | undefined =>
  edition && Number.isInteger(Number(edition)) ? words.edition(Number(edition)) : edition;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
