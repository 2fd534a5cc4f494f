import type { CslItem, CslName, CslType } from '@/sources/rules/csl';
import { initialsOf } from '@/sources/rules/names';
import { emphasis, joined, text, withMark, type Part } from '../runs';
import { addressOf } from './address';
import { dashed } from '../wording';
import { dateParts, months } from './english-dates';

/**
 * An entry in a list of references by the seventh edition of the Publication Manual of the American Psychological
 * Association. Titles keep their capitals: no program should guess which words of a title are names.
 */
export const apaEntry = (item: CslItem): Part => {
  const names = leadersOf(item);
  const title = joined([titleOf(item), text(translatorsOf(item))], ' ');
  // Without an author the title comes first, and the date behind it.
  const lead = names ? [text(names), text(dateOf(item)), title] : [title, text(dateOf(item))];
  const entry = joined([...lead, ...whereOf(item)], '. ');
  const address = addressOf(item);
  return address.length > 0 ? joined([entry, address], '. ') : withMark(entry, '.');
};

/** Who made it: authors, or else editors of a book, directors of a film, hosts of a broadcast, as what they are. */
const leadersOf = (item: CslItem): string => {
  if (item.author?.length) return namesOf(item.author);
  const [people, one, several] =
    item.type === 'book' || item.type === 'collection'
      ? [item.editor, 'Ed.', 'Eds.']
      : item.type === 'motion_picture'
        ? [item.director, 'Director', 'Directors']
        : [item.host, 'Host', 'Hosts'];
  return people?.length ? `${namesOf(people)} (${people.length > 1 ? several : one})` : '';
};

/** `Volk, I., Lis, P., & Ross, A.`; more than twenty are cut short before the last. */
const namesOf = (people: readonly CslName[] = []): string => {
  const names = people.map(inverted);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
};

const inverted = ({ family, given, literal }: CslName): string =>
  literal ?? [family, initialsOf(given)].filter(Boolean).join(', ');

/** The day of what appears on a day, the year of what appears in a year. */
const dateOf = ({ issued, type }: CslItem): string => {
  const { year, month, day } = dateParts(issued);
  if (!year) return `(${issued ?? 'n.d.'})`;
  if (month === undefined || !ofDays.has(type)) return `(${year})`;
  const said = [months[month - 1], day].filter(Boolean).join(' ');
  return `(${year}, ${said})`;
};

const titleOf = (item: CslItem): Part => {
  const { title, type, edition, volume, number, version, genre } = item;
  if (isPart.has(type)) return text(title);
  const kind = kinds[type] ?? '';
  const report = type === 'report' && number && [genre, `No. ${number}`].filter(Boolean).join(' ');
  const which = [
    report,
    edition && `${ordinal(edition)} ed.`,
    version && `Version ${version}`,
    volume && `Vol. ${volume}`,
  ];
  const inside = which.filter(Boolean).join(', ');
  const said = kind === '' ? '' : capitalised(genre ?? kind);
  const words = inWhole.has(type) ? text(title) : emphasis(title);
  return joined([words, text(inside && `(${inside})`), text(said && `[${said}]`)], ' ');
};

/** Journal with its numbers, the book around a chapter, the site or the publisher; a publisher who wrote it is not said again. */
const whereOf = (item: CslItem): Part[] => {
  const { type, volume, issue, page, publisher, 'container-title': container } = item;
  if (type === 'chapter') {
    const editors = item.editor?.map(withInitials);
    const who = editors?.length
      ? `${listed(editors)} (${editors.length > 1 ? 'Eds.' : 'Ed.'})`
      : '';
    const book = joined([text(who ? `In ${who}` : 'In'), emphasis(container)], who ? ', ' : ' ');
    const where = [volume && `Vol. ${volume}`, page && `pp. ${dashed(page) ?? ''}`];
    const inside = where.filter(Boolean).join(', ');
    return [joined([book, text(inside && `(${inside})`)], ' '), text(publisher)];
  }
  if (isPart.has(type)) {
    const numbers = joined([emphasis(volume), text(issue && `(${issue})`)], '');
    const article = page === undefined && item.number ? `Article ${item.number}` : undefined;
    return [joined([emphasis(container), numbers, text(dashed(page) ?? article)], ', ')];
  }
  if (inWhole.has(type)) {
    const show = container ? joined([text('In'), emphasis(container)], ' ') : [];
    return [show, text(publisher)];
  }
  const place = container ?? publisher;
  return [text(place === item.author?.[0]?.literal ? undefined : place)];
};

/** `(P. Smith, Trans.)` behind the title. */
const translatorsOf = ({ translator }: CslItem): string | undefined =>
  translator?.length ? `(${listed(translator.map(withInitials))}, Trans.)` : undefined;

const withInitials = ({ given, family, literal }: CslName): string =>
  literal ?? [initialsOf(given), family].filter(Boolean).join(' ');

const listed = (names: readonly string[]): string =>
  names.length < 3
    ? names.join(' & ')
    : `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;

const ordinal = (edition: string): string => {
  const number = Number(edition);
  if (!Number.isInteger(number)) return edition.replace(/(?:(?<!\s)\s+)?ed\.?$/i, '');
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a work is, in brackets where its title does not say so and the record says nothing else. */
const kinds: Partial<Readonly<Record<CslType, string>>> = {
  thesis: 'Thesis',
  dataset: 'Data set',
  software: 'Computer software',
  broadcast: 'Broadcast',
  song: 'Audio',
  motion_picture: 'Film',
};

/** Episodes of a show, which is said behind them. */
const inWhole: ReadonlySet<CslType> = new Set(['broadcast', 'song']);

const ofDays: ReadonlySet<CslType> = new Set([
  ...(['webpage', 'post', 'post-weblog', 'article', 'broadcast', 'song', 'speech'] as const),
  ...(['article-newspaper', 'article-magazine', 'interview'] as const),
]);

/** Parts of a whole stand upright, and the whole in italics. */
const isPart: ReadonlySet<CslType> = new Set([
  ...(['article-journal', 'article-newspaper', 'article-magazine', 'chapter', 'review'] as const),
  ...(['paper-conference', 'review-book'] as const),
]);
