import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { topicsOf } from '../print-model/colophon';
import { printModelOf, type PrintModel } from '../print-model/print-model';
import { escapeLatex } from './escape';
import { preamble } from './preamble';
import { declareSigns } from './signs';
import { latexEnvironment, writeFigure, writeLatexBody, type LatexWriter } from './write-body';
import { writeLatexRuns } from './write-line';

/** A file that typesets by itself; pictures are taken from beside it where they are. */
export const writeLatex = (document: FrozenDocument, context: WriteContext): string => {
  const print = printModelOf(document, context);
  const writer: LatexWriter = { print, origin: context.origin };
  const { hero } = print;
  const text = [
    writeHead(print),
    hero
      ? latexEnvironment(
          'leadpicture',
          writeFigure(hero, hero.caption ? [{ type: 'text', text: hero.caption }] : [], writer),
        )
      : '',
    writeLatexBody(print.body, writer),
    latexEnvironment('matterbehind', [writeReferences(print), writeColophon(print)].join('\n\n')),
  ].filter((part) => part !== '');
  const parts = [
    preamble(print.language),
    // Before signs become commands, which properties cannot hold.
    writeProperties(document, context, print),
    declareSigns(text.join('')),
    '\\begin{document}',
    ...text,
    '\\end{document}',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** What a PDF says of itself. */
const writeProperties = (
  document: FrozenDocument,
  context: WriteContext,
  { title, bylines }: PrintModel,
): string => {
  const { standfirst, doi, licence } = document.metadata;
  const authors = bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const keywords = [...topicsOf(document, context.topics), doi ?? '', licence ?? ''];
  const pairs = [
    ['pdftitle', title],
    ['pdfauthor', authors.join('; ')],
    ['pdfsubject', standfirst ?? ''],
    ['pdfkeywords', keywords.filter(Boolean).join(', ')],
    ['pdflang', document.metadata.language],
  ];
  const written = pairs.map(([name = '', value = '']) => `  ${name}={${escapeLatex(value)}},`);
  return `\\hypersetup{\n${written.join('\n')}\n}`;
};

const writeHead = (print: PrintModel): string => {
  const { title, subtitle, bylines, dateline, notices, standfirst, keyPoints, words } = print;
  const points = keyPoints.map((point) => `\\item {}${escapeLatex(point)}`);
  return [
    `\\title{${escapeLatex(title)}${subtitle === undefined ? '' : `\\\\[0.4em]\\large{} ${escapeLatex(subtitle)}`}}`,
    `\\author{${bylines.map(({ text }) => escapeLatex(text)).join(' \\and ')}}`,
    `\\date{${escapeLatex(dateline.join(' · '))}}`,
    '\\maketitle',
    ...notices.map((said) => `\n\\noindent\\fbox{\\parbox{0.96\\linewidth}{${escapeLatex(said)}}}`),
    standfirst === undefined
      ? ''
      : `\\begin{abstract}\n${escapeLatex(standfirst)}\n\\end{abstract}`,
    points.length === 0
      ? ''
      : latexEnvironment(
          'keypoints',
          `\\textbf{${escapeLatex(words.keyPoints)}}\n${latexEnvironment('itemize', points.join('\n'))}`,
        ),
  ]
    .filter((part) => part !== '')
    .join('\n');
};

const writeReferences = ({ references, words }: PrintModel): string =>
  references.length === 0
    ? ''
    : [
        `\\section*{${escapeLatex(words.references)}}`,
        '\\begingroup\\small',
        ...references.map(
          ({ runs }) => `\\par\\hangindent=1.5em\\hangafter=1 ${writeLatexRuns(runs)}`,
        ),
        '\\par\\endgroup',
      ].join('\n');

const writeColophon = ({ colophon, words }: PrintModel): string =>
  [
    `\\section*{${escapeLatex(words.about)}}`,
    '\\begingroup\\small',
    '\\begin{colophon}',
    ...colophon.map(
      ({ label, runs }) => `\\item[{${escapeLatex(label)}}] {}${writeLatexRuns(runs)}`,
    ),
    '\\end{colophon}',
    '\\endgroup',
  ].join('\n');
