import type { CslItem, CslType } from './csl';
import { namesInOrder } from './names';
import { emphasis, joined, link, merged, text, type Part } from './runs';
import { dateInWords, locatorInWords, type Wording } from './wording';

/** What a note or reference says of a work after its authors, element by element. */
export type WorkParts = { title: Part; rest: Part[]; address: Part };

/** @param locator the cited place in words; it stands where the range of pages would */
export const workParts = (item: CslItem, words: Wording, locator: Part = []): WorkParts => ({
  title: titlePart(item, words),
  rest: restOf[item.type](item, words, locator),
  address: addressPart(item),
});

/** Parts of a larger whole stand in quotation marks, works of their own in italics. */
export const titlePart = (item: CslItem, words: Wording): Part => {
  if (!item.title) return [];
  return standsAlone.has(item.type) ? emphasis(item.title) : text(quoted(item.title, words));
};

export const quoted = (title: string, { quotes, innerQuotes }: Wording): string => {
  const inner = title.replaceAll(quotes[0], innerQuotes[0]).replaceAll(quotes[1], innerQuotes[1]);
  return quotes[0] + inner + quotes[1];
};

const standsAlone: ReadonlySet<CslType> = new Set([
  'book',
  'dataset',
  'legislation',
  'report',
  'treaty',
]);

type Rest = (item: CslItem, words: Wording, locator: Part) => Part[];

const inJournal: Rest = (item, words, locator) => {
  const volume = item.volume ? words.volume.replace('{n}', item.volume) : '';
  const issue = item.issue ? words.issue.replace('{n}', item.issue) : '';
  const date = item.issued ? `(${dateInWords(item.issued, words)})` : '';
  const numbers = [[volume, issue].filter(Boolean).join(', '), date].filter(Boolean).join(' ');
  const journal = joined([emphasis(item['container-title']), text(numbers)], ' ');
  return [journal, placeOrPages(item, words, locator)];
};

const inPress: Rest = (item, words, locator) => [
  emphasis(item['container-title'] ?? item.publisher),
  text(item.volume || item.issue ? numbersOf(item, words) : undefined),
  dated(item.issued, words),
  locator,
];

const onTheWeb: Rest = (item, words, locator) => [
  text(item['container-title'] ?? item.publisher),
  dated(item.issued, words),
  locator,
  text(item.accessed && words.accessed(dateInWords(item.accessed, words))),
];

const asBook: Rest = (item, words, locator) => [
  text(item['container-title']),
  edited(item, words),
  text(editionOf(item, words)),
  text(item.volume && `${words.volume === '{n}' ? 'vol. ' : ''}${numbersOf(item, words)}`),
  imprint(item, words),
  locator,
];

const inBook: Rest = (item, words, locator) => [
  joined([text(item['container-title'] && words.in), emphasis(item['container-title'])], ' '),
  edited(item, words),
  imprint(item, words),
  placeOrPages(item, words, locator),
];

/** Works that are best named by their genre: a thesis, a speech, an interview, a set of data. */
const ofGenre: Rest = (item, words, locator) => [
  text(words.genres[item.type]),
  emphasis(item['container-title']),
  text([item['publisher-place'], item.publisher].filter(Boolean).join(': ') || undefined),
  dated(item.issued, words),
  locator,
];

const ofLaw: Rest = (item, words, locator) => [
  dated(item.issued, words),
  text([item['container-title'], numbersOf(item, words)].filter(Boolean).join(' ') || undefined),
  locator,
];

const restOf: Readonly<Record<CslType, Rest>> = {
  article: onTheWeb,
  'article-journal': inJournal,
  'article-magazine': inPress,
  'article-newspaper': inPress,
  bill: ofLaw,
  book: asBook,
  broadcast: ofGenre,
  chapter: inBook,
  classic: asBook,
  collection: asBook,
  dataset: ofGenre,
  document: asBook,
  entry: inBook,
  'entry-dictionary': inBook,
  'entry-encyclopedia': inBook,
  event: ofGenre,
  figure: ofGenre,
  graphic: ofGenre,
  hearing: ofLaw,
  interview: ofGenre,
  legal_case: ofLaw,
  legislation: ofLaw,
  manuscript: ofGenre,
  map: asBook,
  motion_picture: ofGenre,
  musical_score: asBook,
  pamphlet: asBook,
  'paper-conference': inBook,
  patent: ofLaw,
  performance: ofGenre,
  periodical: inPress,
  personal_communication: ofGenre,
  post: onTheWeb,
  'post-weblog': onTheWeb,
  regulation: ofLaw,
  report: asBook,
  review: inJournal,
  'review-book': inJournal,
  software: ofGenre,
  song: ofGenre,
  speech: ofGenre,
  standard: asBook,
  thesis: ofGenre,
  treaty: ofLaw,
  webpage: onTheWeb,
};

const dated = (date: string | undefined, words: Wording): Part =>
  text(date && dateInWords(date, words));

const edited = (item: CslItem, words: Wording): Part =>
  text(item.editor?.length ? `${words.editedBy} ${namesInOrder(item.editor, words)}` : undefined);

const editionOf = (item: CslItem, words: Wording): string | undefined => {
  const number = Number(item.edition);
  return item.edition && Number.isInteger(number) ? words.edition(number) : item.edition;
};

const numbersOf = (item: CslItem, words: Wording): string =>
  [
    item.volume && words.volume.replace('{n}', item.volume),
    item.issue && words.issue.replace('{n}', item.issue),
  ]
    .filter(Boolean)
    .join(', ');

const imprint = (item: CslItem, words: Wording): Part => {
  const who = [item['publisher-place'], item.publisher].filter(Boolean).join(': ');
  const inside = [who, item.issued && dateInWords(item.issued, words)].filter(Boolean).join(', ');
  return text(inside && `(${inside})`);
};

const placeOrPages = (item: CslItem, words: Wording, locator: Part): Part =>
  locator.length > 0 ? locator : text(item.page && locatorInWords('page', item.page, words));

/** The DOI if there is one, as it outlives addresses; shown without `https://` and final slash. */
const addressPart = (item: CslItem): Part => {
  const url = item.DOI ? `https://doi.org/${encodeURI(item.DOI)}` : item.URL;
  if (!url) return [];
  const shown = readable(url);
  return /^https?:\/\//i.test(url) ? link(shown, url) : merged(text(shown));
};

const readable = (url: string): string => {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
};
