import type {
  Block,
  Figure,
  Image,
  Inline,
  List,
  Paragraph,
  Table,
  TableRow,
} from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import type { PrintModel } from '../print-model/print-model';
import { escapeLatex } from './escape';
import { writeLatexLine, writeNotesBehind } from './write-line';

export type LatexWriter = { print: PrintModel; origin: string };

export const writeLatexBody = (blocks: readonly Block[], writer: LatexWriter): string =>
  blocks.map((block) => writeBlock(block, writer)).join('\n\n');

const writeBlock = (block: Block, writer: LatexWriter): string => {
  const { print } = writer;
  switch (block.type) {
    case 'heading': {
      const command = block.level === 2 ? 'section' : 'subsection';
      const words = writeLatexLine(block.children, print, 'behind');
      const label = `\\label{${block.anchor}}`;
      return `\\${command}*{${words}}${label}${writeNotesBehind([block.children], print)}`;
    }
    case 'paragraph':
      return writeLatexLine(block.children, print);
    case 'list':
      return writeList(block, writer);
    case 'quote':
      return latexEnvironment('quote', writeFlow(block.children, writer));
    case 'pullquote': {
      const by =
        block.attribution === undefined
          ? ''
          : `\n\n${latexEnvironment('attribution', escapeLatex(block.attribution))}`;
      return latexEnvironment('pullquote', writeLatexLine(block.children, print) + by);
    }
    case 'box': {
      const title =
        block.title === undefined
          ? ''
          : `${latexEnvironment('boxtitle', escapeLatex(block.title))}\n\n`;
      return latexEnvironment('infobox', title + writeFlow(block.children, writer));
    }
    case 'figure':
      return writeFigure(block, block.caption ?? [], writer);
    case 'table':
      return writeTable(block, writer);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], writer: LatexWriter): string =>
  children.map((child) => writeBlock(child, writer)).join('\n\n');

/**
 * Our own environments have names, by which `read-own-latex` knows the parts of a text again. A bracket at their beginning
 * would be read as an option.
 */
export const latexEnvironment = (name: string, content: string): string =>
  `\\begin{${name}}\n${content.startsWith('[') ? '{}' : ''}${content}\n\\end{${name}}`;

/** The number of an item is said where it is not LaTeX's own. A bracket at its beginning would be read as a label. */
const writeList = (list: List, writer: LatexWriter): string => {
  const start = list.start ?? 1;
  const items = list.items.map(({ children }, at) => {
    const label = list.ordered && start !== 1 ? `[${start + at}.]` : '';
    return `\\item${label} {}${writeFlow(children, writer)}`;
  });
  return latexEnvironment(list.ordered ? 'enumerate' : 'itemize', items.join('\n'));
};

/** The picture's file may lie beside the text under this name; the comment says where it is to be had. */
export const writeFigure = (
  { image, alt, source, licence }: Omit<Figure, 'type' | 'caption'>,
  caption: readonly Inline[],
  { print, origin }: LatexWriter,
): string => {
  const address = `${origin}/api/media/file/${encodeURIComponent(image.filename)}`;
  const credit = [source && print.words.pictureSource(source), licence].filter(Boolean).join(' · ');
  const words = [writeLatexLine(caption, print, 'behind'), escapeLatex(credit)]
    .filter((part) => part !== '')
    .join(' ');
  const lines = [
    `% ${address}`,
    '\\begin{figure}[htbp]',
    '\\centering',
    `\\includegraphics[alt={${escapeLatex(alt)}}]{${fileName(image)}}`,
    words === '' ? '' : `\\caption{${words}}`,
    '\\end{figure}',
  ];
  const figure = lines.filter((line) => line !== '').join('\n');
  return figure + writeNotesBehind([caption], print);
};

/** Where the picture is looked for. TeX shows no other types, so that those must be made into one. */
const fileName = ({ filename, mimeType }: Image): string =>
  filename.replace(/[^A-Za-z0-9.-]/g, '-') + (shown.test(mimeType) ? '' : '.png');

const shown = /^image\/(?:png|jpeg)$/;

const writeTable = (table: Table, { print }: LatexWriter): string => {
  const { head, rows } = table;
  const all = [...head, ...rows];
  const columns = Math.max(1, ...all.map(({ cells }) => cells.length));
  const share = (0.98 / columns).toFixed(3);
  const ofNumbers = numberColumns(table);
  const layout = Array.from(
    { length: columns },
    (_, at) => `${ofNumbers.has(at) ? 'N' : 'W'}{${share}}`,
  );
  const writeRows = (list: readonly TableRow[], style: string) =>
    list
      .map(({ cells }) =>
        cells.map(({ children }) => style + writeLatexLine(children, print, 'behind')).join(' & '),
      )
      .map((row) => `${row} \\\\\n`)
      .join('');
  const top = head.length > 0 ? `${writeRows(head, '\\bfseries ')}\\midrule\n\\endhead\n` : '';
  const written = latexEnvironment(
    'longtable',
    `\\toprule\n${top}${writeRows(rows, '{}')}\\bottomrule`,
  ).replace('\\begin{longtable}', `\\begin{longtable}{${layout.join('')}}`);
  const lines = all.flatMap(({ cells }) => cells.map(({ children }) => children));
  return written + writeNotesBehind(lines, print);
};
