import type { CitationRun } from '@/citations/rules/runs';
import type {
  Block,
  Figure,
  FrozenDocument,
  Inline,
  List,
  Paragraph,
  Table,
} from '@/document/document';
import { withMarkers } from '@/document/markers';
import type { WriteContext } from '../../format';
import { printModelOf, type PrintModel } from '../print-model/print-model';

/**
 * The article for programs and eyes that want words alone: a paragraph is a line, blank lines stand between, notes are
 * numbers in square brackets. No line is broken, so that the words reflow wherever they are pasted.
 */
export const writeText = (document: FrozenDocument, context: WriteContext): string => {
  const print = printModelOf(document, context);
  const { words } = print;
  const notes = print.notes.map(({ number, runs }) => `[${number}] ${wordsWithAddresses(runs)}`);
  const references = print.references.map(({ runs }) => wordsWithAddresses(runs));
  const colophon = print.colophon.map(({ label, runs }) => `${label}: ${wordsWithAddresses(runs)}`);
  const parts = [
    ...writeHead(print),
    ...print.body.map((block) => writeBlock(block, print)),
    ...section(words.notes, notes, '\n'),
    ...section(words.references, references, '\n'),
    ...section(words.about, colophon, '\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const writeHead = (print: PrintModel): string[] => [
  underlined(print.title, '='),
  print.subtitle ?? '',
  ...print.notices.map((said) => `* ${said}`),
  [...print.bylines.map(({ text }) => text), print.dateline.join(' · ')].join('\n'),
  print.standfirst ?? '',
  print.keyPoints.length === 0
    ? ''
    : [print.words.keyPoints, ...print.keyPoints.map((point) => `- ${point}`)].join('\n'),
  print.hero ? pictureWords(print.hero, print.hero.caption ?? '', print) : '',
];

const section = (heading: string, lines: readonly string[], between: string): string[] =>
  lines.length === 0 ? [] : [underlined(heading, '-'), lines.join(between)];

/** The rule is as long as the words, counted as people see them, and no longer than a page is wide. */
const underlined = (words: string, sign: string): string =>
  `${words}\n${sign.repeat(Math.min(72, [...words].length))}`;

const writeBlock = (block: Block, print: PrintModel): string => {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? underlined(writeLine(block.children, print), '-')
        : writeLine(block.children, print);
    case 'paragraph':
      return writeLine(block.children, print);
    case 'list':
      return writeList(block, print);
    case 'quote':
      return indented(writeFlow(block.children, print), '    ', '    ');
    case 'pullquote': {
      const by = block.attribution === undefined ? '' : `\n— ${block.attribution}`;
      return indented(writeLine(block.children, print) + by, '    ', '    ');
    }
    case 'box':
      return indented(
        [block.title ?? '', writeFlow(block.children, print)].filter(Boolean).join('\n\n'),
        '| ',
        '| ',
      );
    case 'figure':
      return writeFigure(block, print);
    case 'table':
      return writeTable(block, print);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], print: PrintModel): string =>
  children.map((child) => writeBlock(child, print)).join('\n\n');

const writeList = (list: List, print: PrintModel): string =>
  list.items
    .map((item, at) => {
      const marker = list.ordered ? `${(list.start ?? 1) + at}. ` : '- ';
      return indented(writeFlow(item.children, print), marker, ' '.repeat(marker.length));
    })
    .join('\n');

const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (line === '' && at > 0 ? rest.trimEnd() : (at === 0 ? first : rest) + line))
    .join('\n');

const writeFigure = (figure: Figure, print: PrintModel): string =>
  pictureWords(figure, writeLine(figure.caption ?? [], print), print);

const pictureWords = (
  { alt, source, licence }: Pick<Figure, 'alt' | 'source' | 'licence'>,
  caption: string,
  { words }: PrintModel,
): string => {
  const shown = `[${[words.picture, alt].filter(Boolean).join(': ')}]`;
  const credit = [source && words.pictureSource(source), licence].filter(Boolean).join(' · ');
  return [shown, caption, credit].filter((part) => part !== '').join('\n');
};

/** A row is a line, cells stand between tabs, as spreadsheets take them. */
const writeTable = ({ head, rows }: Table, print: PrintModel): string =>
  [...head, ...rows]
    .map(({ cells }) => cells.map(({ children }) => writeLine(children, print, ' ')).join('\t'))
    .join('\n');

const writeLine = (line: readonly Inline[], print: PrintModel, lineBreak = '\n'): string =>
  withMarkers(line, print.markers, print.language)
    .map((run): string => {
      switch (run.type) {
        case 'text':
          return run.text;
        case 'break':
          return lineBreak;
        case 'citation':
          return writeLine(run.children, print, lineBreak);
        case 'marker':
          return `[${run.number}]`;
      }
    })
    .join('');

/** A link says its address, unless its words do. */
const wordsWithAddresses = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      if (run.type !== 'link') return run.text;
      const shown = run.text.replace(/^https?:\/\//, '').replace(/…$/, '');
      return run.url.includes(shown) && shown !== '' && !/\s/.test(shown)
        ? run.url
        : `${run.text} <${run.url}>`;
    })
    .join('');
