import type { CslName, CslType, DeskWork } from '../rules/csl';
import { dashed } from '@/citations/rules/wording';
import { biblatex, readBibtex } from './bibtex';
import { writeNames } from './bibtex-names';
import type { BibliographyFormat, KeyedWork } from './contract';
import { noteWithExtra } from './extra';
import { withAccents } from './latex/accents';
import { encodeLatex } from './latex/encode';

/**
 * BibTeX of 1988, as `plain.bst` and its kin read it: their fourteen types, `journal`, `year` and `month`, `address`. What they have
 * no field for stands in `extra`, which they pass over and we read.
 */
export const bibtex: BibliographyFormat = {
  ...biblatex,
  id: 'bibtex',
  extensions: ['bibtex'],
  // The other name of the same type, so that each of the two files can be asked for by `Accept`.
  mediaType: 'text/x-bibtex',
  label: 'BibTeX',
  write: {
    before: '',
    between: '\n',
    after: '',
    entry: (work) => {
      // A note that reads like a list of variables stands with them, where that is told.
      const isPlain = noteWithExtra({ type: work.type, note: work.note }, work) === work.note;
      const printed = isPlain ? work : { ...work, note: undefined };
      const [plain] = readBibtex(entryOf({ ...work, note: undefined }, undefined)).entries;
      const rest = isPlain ? { ...work, note: undefined } : work;
      return entryOf(printed, noteWithExtra(rest, plain?.work ?? {}));
    },
  },
};

/** Styles cut given names to their first byte, unless a command holds the letter: `{\\relax Ю}рий`. */
const withWholeLetters = (names: string): string =>
  names.replace(/(?<![\p{L}\p{M}\\{}])[^\0-\x7f]\p{M}*/gu, (letter) => `{\\relax ${letter}}`);

/** What the usual styles warn of when it is missing is left to them: nothing is made up. */
const entryOf = (work: KeyedWork, extra: string | undefined): string => {
  const type = typeOf(work);
  const isArticle = type === 'article';
  const inSeries = work['collection-title'] && type !== 'techreport';
  const [year, month] = yearAndMonth(work.issued);
  const names = (people?: readonly CslName[]) =>
    people && withWholeLetters(withAccents(writeNames(people)));
  const said: [string, string | undefined][] = [
    ['author', names(work.author)],
    ['editor', names(work.editor)],
    ['title', work.title && `{${encoded(work.title) ?? ''}}`],
    [isArticle ? 'journal' : 'booktitle', encoded(work['container-title'])],
    [publishers[type] ?? 'publisher', encoded(work.publisher)],
    ['address', encoded(work['publisher-place'])],
    ['series', encoded(work['collection-title'])],
    ['volume', encoded(work.volume)],
    [
      'number',
      encoded(isArticle ? work.issue : inSeries ? work['collection-number'] : work.number),
    ],
    ['edition', encoded(work.edition)],
    ['pages', encoded(dashed(work.page))?.replaceAll('–', '--')],
    ['year', year],
    [
      'note',
      work.note
        ?.split('\n')
        .map((line) => encoded(line))
        .join('\n'),
    ],
    ['doi', work.DOI],
    ['url', work.URL?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['isbn', encoded(work.ISBN)],
    ['extra', extra?.split('\n').map(encodeLatex).join('\n')],
  ];
  const lines = said.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  // Without it the entry would say of itself that it is technical, or a PhD thesis.
  if (publishers[type]) lines.push(`  type = {${encoded(work.genre) ?? ''}},\n`);
  // The names of months are macros, which styles say in their language.
  if (month) lines.push(`  month = ${month},\n`);
  return `@${type}{${keyOf(work.id)},\n${lines.join('')}}\n`;
};

const typeOf = ({ type, genre = '' }: DeskWork): string =>
  type === 'thesis' && /master|маг/i.test(genre) ? 'mastersthesis' : (types[type] ?? 'misc');

const types: Partial<Readonly<Record<CslType, string>>> = {
  article: 'unpublished',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  classic: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Who had a report or a thesis written. */
const publishers: Readonly<Record<string, string | undefined>> = {
  techreport: 'institution',
  phdthesis: 'school',
  mastersthesis: 'school',
};

/** Of a span its first year; words that are no date stand as they are. */
const yearAndMonth = (issued: string | undefined): [year?: string, month?: string] => {
  const [, year, month] = /^(-?\d{4})(?:-(\d{2}))?/.exec(issued ?? '') ?? [];
  return year ? [year, month && months[Number(month) - 1]] : [encoded(issued)];
};

const encoded = (value: string | undefined): string | undefined =>
  value && withAccents(encodeLatex(value));

const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9:.-]/g, '-') || 'work';
