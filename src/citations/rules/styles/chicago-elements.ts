import type { CslItem, CslType } from '@/sources/rules/csl';
import { namesInEntry, namesInOrder } from '@/sources/rules/names';
import { emphasis, joined, text, type Part } from '../runs';
import {
  dashed,
  dateInWords,
  locatorInWords,
  numbered,
  workRoles,
  type WorkRole,
} from '../wording';
import { wordings } from '../wordings';

const words = wordings.en;

/** `place` is the cited place in a note, and missing in an entry of a list. */
type Rest = (item: CslItem, place?: Part, withoutEditors?: boolean) => Part[];

/** What Chicago says of a work behind its title, element by element; empty ones among them. */
export const restOf: Rest = (item, place, withoutEditors) =>
  layouts[item.type](item, place, withoutEditors);

/** In a bibliography the elements of books and the like are sentences, those of articles are not. */
export const isOfSentences = (type: CslType): boolean =>
  layouts[type] === asBook ||
  layouts[type] === inBook ||
  layouts[type] === asFilm ||
  layouts[type] === ofArchive;

const inJournal: Rest = (item, place) => {
  const numbers = [item.volume, numbered(words.issue, item.issue)].filter(Boolean).join(', ');
  const date = item.issued ? `(${dateInWords(item.issued, words)})` : '';
  const journal = joined(
    [emphasis(item['container-title']), text([numbers, date].filter(Boolean).join(' '))],
    item.volume || !item.issue ? ' ' : ', ',
  );
  if (place) return [...roles(item, place), journal, placeOrPages(item, place)];
  const pages = item.page ?? (item.number && !item.issue ? item.number : undefined);
  return [...roles(item), joined([journal, text(dashed(pages))], ': ')];
};

const inPress: Rest = (item, place) => [
  ...roles(item, place),
  emphasis(item['container-title'] ?? item.publisher),
  text(volumeAndIssue(item)),
  dated(item),
  place ?? [],
];

const onTheWeb: Rest = (item, place) => [
  ...roles(item, place),
  text(siteOf(item) ?? item.publisher ?? item.genre ?? words.genres[item.type]),
  dated(item),
  place ?? [],
  accessed(item),
];

const siteOf = ({ type, 'container-title': site }: CslItem): string | undefined =>
  site && type === 'post-weblog' && !/blog/i.test(site) ? `${site} (blog)` : site;

const asBook: Rest = (item, place, withoutEditors) => [
  text([item.genre, item.number].filter(Boolean).join(' ')),
  ...roles(item, place, withoutEditors),
  text(editionOf(item)),
  text(numbered(words.version, item.version)),
  text(numbered(words.volume, item.volume)),
  text([item['collection-title'], item['collection-number']].filter(Boolean).join(' ')),
  imprint(item),
  place ?? [],
  accessed(item),
];

const inBook: Rest = (item, place) => {
  const whole = [
    item['container-title']
      ? joined([text('in'), emphasis(item['container-title'])], ' ')
      : text(item['event-title']),
    ...roles(item, place),
    text(editionOf(item)),
    text(numbered(words.volume, item.volume)),
  ];
  return place
    ? [...whole, imprint(item), placeOrPages(item, place), accessed(item)]
    : [joined([...whole, text(dashed(item.page))], ', '), imprint(item), accessed(item)];
};

/** In brackets as what it is: `(PhD diss., University of Vilnius, 2020)`, `(speech, Forum, Minsk, May 5, 2024)`. */
const asOccasion: Rest = (item, place) => {
  const { issued, 'event-date': eventDate } = item;
  const date = eventDate ?? issued;
  const inside = [
    item.genre ?? words.genres[item.type],
    item['event-title'] ?? item['container-title'],
    item.publisher,
    item['event-place'] ?? (item.publisher ? undefined : item['publisher-place']),
    date && dateInWords(date, words),
  ].filter(Boolean);
  return [
    ...roles(item, place),
    text(inside.length > 0 ? `(${inside.join(', ')})` : ''),
    place ?? [],
    accessed(item),
  ];
};

const asInterview: Rest = (item, place) => [
  ...(item.interviewer?.length ? [] : [text(item.genre ?? words.genres[item.type])]),
  ...roles(item, place),
  emphasis(item['container-title']),
  text(item.publisher),
  dated(item),
  place ?? [],
  accessed(item),
];

const asFilm: Rest = (item, place) => [
  ...roles(item, place),
  text(numbered(words.version, item.version)),
  text(item.genre),
  imprint(item),
  place ?? [],
  accessed(item),
];

const onAir: Rest = (item, place) => [
  text(item.genre),
  emphasis(item['container-title']),
  ...roles(item, place),
  text(item.publisher),
  dated(item),
  place ?? [],
  accessed(item),
];

const ofData: Rest = (item, place) => [
  text(numbered(words.version, item.version)),
  text(item.genre ?? words.genres[item.type]),
  ...roles(item, place),
  emphasis(item['container-title']),
  text([item['publisher-place'], item.publisher].filter(Boolean).join(': ')),
  dated(item),
  place ?? [],
  accessed(item),
];

const ofLaw: Rest = (item, place) => [
  text(numbered(words.number, item.number)),
  text(item.jurisdiction && `(${item.jurisdiction})`),
  text(item['event-place']),
  dated(item),
  text(reporter(item)),
  place ?? [],
];

const ofCourt: Rest = (item, place) => {
  const court = [item.authority, item.issued && dateInWords(item.issued, words)];
  const inside = court.filter(Boolean).join(', ');
  return [
    text(reporter(item)),
    text(numbered(words.number, item.number)),
    text(inside && `(${inside})`),
    place ?? [],
  ];
};

const ofArchive: Rest = (item, place) => [
  text(item.genre ?? words.genres[item.type]),
  dated(item),
  text(item.archive_location),
  text(item.archive_collection),
  text([item.archive, item['archive-place']].filter(Boolean).join(', ')),
  place ?? [],
];

const layouts: Readonly<Record<CslType, Rest>> = {
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
  dataset: ofData,
  document: asBook,
  entry: inBook,
  'entry-dictionary': inBook,
  'entry-encyclopedia': inBook,
  event: asOccasion,
  figure: ofData,
  graphic: ofData,
  hearing: asOccasion,
  interview: asInterview,
  legal_case: ofCourt,
  legislation: ofLaw,
  manuscript: ofArchive,
  map: asBook,
  motion_picture: asFilm,
  musical_score: asBook,
  pamphlet: asBook,
  'paper-conference': inBook,
  patent: ofLaw,
  performance: asFilm,
  periodical: inPress,
  personal_communication: asOccasion,
  post: onTheWeb,
  'post-weblog': onTheWeb,
  regulation: ofLaw,
  report: asBook,
  review: inJournal,
  'review-book': inJournal,
  software: ofData,
  song: onAir,
  speech: asOccasion,
  standard: asBook,
  thesis: asOccasion,
  treaty: ofLaw,
  webpage: onTheWeb,
};

/** In short in a note, in full in an entry: `trans. Rex Warner`, `Translated by Rex Warner`. */
const roles = (item: CslItem, place?: Part, withoutEditors = false): Part[] =>
  workRoles
    .filter((role) => !(withoutEditors && role === 'editor'))
    .map((role) => {
      const names = (place ? namesInOrder : namesInEntry)(item[role], words);
      const said = (place ? undefined : inFull[role]) ?? words.roles[role];
      return text(names && said.replace('{names}', names));
    });

const inFull: Partial<Readonly<Record<WorkRole, string>>> = {
  editor: 'edited by {names}',
  translator: 'translated by {names}',
  compiler: 'compiled by {names}',
  illustrator: 'illustrated by {names}',
};

const dated = ({ issued }: CslItem): Part => text(issued && dateInWords(issued, words));

/** Only of what is found on the web alone: a DOI leads to one text for ever. */
const accessed = ({ accessed: day, URL, DOI }: CslItem): Part =>
  text(day && URL && !DOI ? words.accessed(dateInWords(day, words)) : undefined);

const editionOf = ({ edition }: CslItem): string | undefined =>
  edition && Number.isInteger(Number(edition)) ? words.edition(Number(edition)) : edition;

const volumeAndIssue = (item: CslItem): string =>
  [numbered(words.volume, item.volume), numbered(words.issue, item.issue)]
    .filter(Boolean)
    .join(', ');

/** `347 U.S. 483`: the volume stands before the name. */
const reporter = (item: CslItem): string =>
  [item.volume, item['container-title'], numbered(words.issue, item.issue), item.page]
    .filter(Boolean)
    .join(' ');

const imprint = (item: CslItem): Part => {
  const who = [item['publisher-place'], item.publisher].filter(Boolean).join(': ');
  const printed = [who, imprintDate(item) ?? (who && words.noDate)].filter(Boolean).join(', ');
  const { 'original-date': original } = item;
  const first = original && original !== item.issued ? words.firstPublished(original) : undefined;
  const inside = [printed, first].filter(Boolean).join('; ');
  return text(inside && `(${inside})`);
};

/** Books bear years alone, whatever a shop says of the day. */
const imprintDate = ({ issued, type }: CslItem): string | undefined =>
  issued &&
  dateInWords(
    ofYears.has(type) ? issued.replace(/(?<=\d{4})-\d{2}(?:-\d{2})?/g, '') : issued,
    words,
  );

const ofYears: ReadonlySet<CslType> = new Set([
  ...(['book', 'classic', 'chapter', 'musical_score', 'paper-conference'] as const),
  ...(['entry', 'entry-dictionary', 'entry-encyclopedia'] as const),
]);

const placeOrPages = ({ page }: CslItem, place: Part): Part =>
  place.length > 0 ? place : text(page && locatorInWords('page', page, words));
