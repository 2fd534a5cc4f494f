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
import { paperOf, type Paper } from '../paper/paper';

/**
 * The article for programs and eyes that want words alone: a paragraph is a line, blank lines stand between, notes are
 * numbers in square brackets. No line is broken, so that the words reflow wherever they are pasted.
 */
export const writeText = (document: FrozenDocument, context: WriteContext): string => {
  const paper = paperOf(document, context);
  const { words } = paper;
  const notes = paper.notes.map(({ number, runs }) => `[${number}] ${wordsWithAddresses(runs)}`);
  const references = paper.references.map(({ runs }) => wordsWithAddresses(runs));
  const colophon = paper.colophon.map(({ label, runs }) => `${label}: ${wordsWithAddresses(runs)}`);
  const parts = [
    ...writeHead(paper),
    ...paper.body.map((block) => writeBlock(block, paper)),
    ...section(words.notes, notes, '\n'),
    ...section(words.references, references, '\n'),
    ...section(words.about, colophon, '\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const writeHead = (paper: Paper): string[] => [
  underlined(paper.title, '='),
  paper.subtitle ?? '',
  ...paper.notices.map((said) => `* ${said}`),
  [...paper.bylines.map(({ text }) => text), paper.dateline.join(' · ')].join('\n'),
  paper.standfirst ?? '',
  paper.keyPoints.length === 0
    ? ''
    : [paper.words.keyPoints, ...paper.keyPoints.map((point) => `- ${point}`)].join('\n'),
  paper.hero ? pictureWords(paper.hero, paper.hero.caption ?? '', paper) : '',
];

const section = (heading: string, lines: readonly string[], between: string): string[] =>
  lines.length === 0 ? [] : [underlined(heading, '-'), lines.join(between)];

/** The rule is as long as the words, counted as people see them, and no longer than a page is wide. */
const underlined = (words: string, sign: string): string =>
  `${words}\n${sign.repeat(Math.min(72, [...words].length))}`;

const writeBlock = (block: Block, paper: Paper): string => {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? underlined(writeLine(block.children, paper), '-')
        : writeLine(block.children, paper);
    case 'paragraph':
      return writeLine(block.children, paper);
    case 'list':
      return writeList(block, paper);
    case 'quote':
      return indented(writeFlow(block.children, paper), '    ', '    ');
    case 'pullquote': {
      const by = block.attribution === undefined ? '' : `\n— ${block.attribution}`;
      return indented(writeLine(block.children, paper) + by, '    ', '    ');
    }
    case 'box':
      return indented(
        [block.title ?? '', writeFlow(block.children, paper)].filter(Boolean).join('\n\n'),
        '| ',
        '| ',
      );
    case 'figure':
      return writeFigure(block, paper);
    case 'table':
      return writeTable(block, paper);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], paper: Paper): string =>
  children.map((child) => writeBlock(child, paper)).join('\n\n');

const writeList = (list: List, paper: Paper): string =>
  list.items
    .map((item, at) => {
      const marker = list.ordered ? `${(list.start ?? 1) + at}. ` : '- ';
      return indented(writeFlow(item.children, paper), marker, ' '.repeat(marker.length));
    })
    .join('\n');

const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (line === '' && at > 0 ? rest.trimEnd() : (at === 0 ? first : rest) + line))
    .join('\n');

const writeFigure = (figure: Figure, paper: Paper): string =>
  pictureWords(figure, writeLine(figure.caption ?? [], paper), paper);

const pictureWords = (
  { alt, source, licence }: Pick<Figure, 'alt' | 'source' | 'licence'>,
  caption: string,
  { words }: Paper,
): string => {
  const shown = `[${[words.picture, alt].filter(Boolean).join(': ')}]`;
  const credit = [source && words.pictureSource(source), licence].filter(Boolean).join(' · ');
  return [shown, caption, credit].filter((part) => part !== '').join('\n');
};

/** A row is a line, cells stand between tabs, as spreadsheets take them. */
const writeTable = ({ head, rows }: Table, paper: Paper): string =>
  [...head, ...rows]
    .map(({ cells }) => cells.map(({ children }) => writeLine(children, paper, ' ')).join('\t'))
    .join('\n');

const writeLine = (line: readonly Inline[], paper: Paper, lineBreak = '\n'): string =>
  withMarkers(line, paper.markers, paper.language)
    .map((run): string => {
      switch (run.type) {
        case 'text':
          return run.text;
        case 'break':
          return lineBreak;
        case 'citation':
          return writeLine(run.children, paper, lineBreak);
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
