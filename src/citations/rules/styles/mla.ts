import type { CslItem, CslName, CslType } from '@/sources/rules/csl';
import { inOrder } from '@/sources/rules/names';
import { emphasis, joined, text, withMark, type Part } from '../runs';
import { linkedTo, urlOf } from './address';
import { dateParts, months } from './english-dates';
import { quoted } from './quoted';
import { citations as english } from '@/languages/en/basics/citations';

/** An entry in a list of works cited by the ninth edition of the MLA Handbook: its elements in their order. */
export const mlaEntry = (item: CslItem): Part => {
  const { type, volume, issue, page, publisher, 'container-title': container } = item;
  const location = page;
  const translated = by('translated', item.translator);
  const source = joined(
    [
      emphasis(isWhole.has(type) && !isOfReports.has(type) ? undefined : container),
      text(editorsOf(item)),
      text(isWhole.has(type) ? translated?.replace(/^t/, 'T') : translated),
      // Behind the title of a work of its own begins a sentence.
      text(by(isWhole.has(type) ? 'Directed' : 'directed', item.director)),
      text(by('interview', item.interviewer)),
      text(item.edition && `${ordinalOf(item.edition)} ed.`),
      text(volume && `vol. ${volume}`),
      text(issue && `no. ${issue}`),
      text(item.version && `version ${item.version}`),
      text(isNumbered.has(type) ? item.number : undefined),
      text(
        publisher === container || publisher === item.author?.[0]?.literal ? undefined : publisher,
      ),
      text(dayOf(item.issued?.replace(needless[type] ?? /$^/, ''))),
      text(location && `${/[-–,]/.test(location) ? 'pp.' : 'p.'} ${rangesOf(location)}`),
      addressOf(item),
    ],
    ', ',
  );
  const title =
    item.title && (isWhole.has(type) ? emphasis(item.title) : text(quoted(item.title, english)));
  return withMark(joined([text(leadersOf(item)), title || [], source], '. '), '.');
};

/** Without an author a book goes by its editors. */
const leadersOf = ({ type, author, editor = [] }: CslItem): string => {
  if (author?.length || type !== 'book' || editor.length === 0) return namesOf(author);
  return `${namesOf(editor)}, ${editor.length > 1 ? 'editors' : 'editor'}`;
};

/** `Volk, Irena, and Pavel Lis`; from three on the first “et al.” */
const namesOf = (people: readonly CslName[] = []): string => {
  const [first, second] = people;
  if (!first) return '';
  const head = first.literal ?? [first.family, first.given].filter(Boolean).join(', ');
  if (people.length > 2) return `${head}, et al.`;
  return second ? `${head}, and ${inOrder(second)}` : head;
};

const editorsOf = ({ editor, type }: CslItem): string | undefined =>
  type === 'chapter' || type.startsWith('entry') ? by('edited', editor) : undefined;

/** `translated by Peter Smith`, in small letters between commas. */
const by = (done: string, people: readonly CslName[] = []): string | undefined => {
  const [first, second] = people;
  if (!first) return undefined;
  if (people.length > 2) return `${done} by ${inOrder(first)} et al.`;
  return `${done} by ${[first, second].flatMap((one) => (one ? [inOrder(one)] : [])).join(' and ')}`;
};

/** `207–17`, `193–200`, `1003–05`: of the second number what differs from the first, and two digits at least. */
const rangesOf = (pages: string): string =>
  pages.replace(/(?<!\d)(\d+)\s*[-–]\s*(\d+)/g, (_, from: string, to: string) => {
    const differs = [...to].findIndex((digit, at) => digit !== from[at]);
    const isLonger = to.length !== from.length || differs < 0;
    return `${from}–${isLonger ? to : to.slice(Math.min(differs, Math.max(0, to.length - 2)))}`;
  });

/** `13 June 2025`, `28 Dec. 2014`. */
const dayOf = (issued: string | undefined): string | undefined => {
  const { year, month, day } = dateParts(issued);
  if (!year) return issued;
  return [day, month && short(months[month - 1] ?? ''), year].filter(Boolean).join(' ');
};

/** Months of more than four letters are cut to three, and September to four. */
const short = (month: string): string =>
  month.length < 5 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`;

/** Addresses without `https://`, but a DOI with all of its own. */
const addressOf = (item: CslItem): Part => {
  const url = urlOf(item);
  return url ? linkedTo(text(item.DOI ? url : url.replace(/^https?:\/\//i, '')), url) : [];
};

const ordinalOf = (edition: string): string =>
  Number.isInteger(Number(edition))
    ? english.edition(Number(edition)).replace(/ ed\.$/, '')
    : edition;

/** Works of their own are in italics and have no container. */
const isWhole: ReadonlySet<CslType> = new Set([
  ...(['book', 'classic', 'report', 'standard', 'thesis', 'map', 'motion_picture'] as const),
  ...(['legislation', 'legal_case', 'treaty', 'dataset', 'software'] as const),
]);

const [behindYear, behindMonth] = [/(?<=^-?\d{4})-.*$/, /(?<=^-?\d{4}-\d{2})-.*$/];

/** Books bear a year alone, issues of journals a month. */
const needless: Partial<Readonly<Record<CslType, RegExp>>> = {
  book: behindYear,
  classic: behindYear,
  chapter: behindYear,
  'paper-conference': behindYear,
  'article-journal': behindMonth,
};

/** What is found by its number. */
const isNumbered: ReadonlySet<CslType> = new Set([
  ...(['report', 'standard', 'legislation', 'legal_case', 'bill', 'regulation'] as const),
]);

/** Acts and judgments are found in collections of them. */
const isOfReports: ReadonlySet<CslType> = new Set(['legislation', 'legal_case', 'treaty']);
