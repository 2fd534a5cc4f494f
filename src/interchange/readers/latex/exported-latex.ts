import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { refusedGrowth } from '../grown-text';
import { citedFrom, citedTo } from '../exported-files/signs';

/** Whether a text is of our own export: nobody else has all of these environments. */
export const isExportedLatex = (text: string): boolean =>
  ['infobox', 'keypoints', 'matterbehind'].every((name) =>
    text.includes(`\\newenvironment{${name}}`),
  );

/**
 * A text of our own in what Pandoc understands: without the preamble, whose environments it would follow to where it
 * cannot go on, with every note at each of its marks, and with plain tables and numbers of lists.
 */
export const forPandoc = (text: string, filename: string): Result<string, Finding> => {
  const begin = text.indexOf('\\begin{document}');
  const { rest, notes } = takeNotes(text.slice(begin));
  const plain = `\\documentclass{article}\n${signedCitations(plainLists(plainTables(rest.replaceAll('\\allowbreak{}', ''))))}`;
  const lengths = [...plain.matchAll(noteMark)].map(([, number = '']) => notes.get(number)?.length);
  const refused = refusedGrowth(
    filename,
    lengths.map((length = 0) => length),
  );
  if (refused) return err(refused);
  return ok(
    plain.replace(noteMark, (mark, number: string) =>
      notes.has(number) ? `\\footnote{${notes.get(number) ?? ''}}` : mark,
    ),
  );
};

const noteMark = /\\footnotemark\[(\d+)\]/g;

export const languageOfLatex = (text: string): string | undefined =>
  /pdflang=\{(\w+)\}/.exec(text)?.[1];

/** Takes the text of each note out, by its number, and leaves a mark where it was one. */
const takeNotes = (text: string): { rest: string; notes: ReadonlyMap<string, string> } => {
  const notes = new Map<string, string>();
  const command = /(?:\\protect)?\\footnote(text|mark)?\[(\d+)\]/g;
  let rest = '';
  let from = 0;
  for (let found = command.exec(text); found; found = command.exec(text)) {
    const [whole, kind, number = ''] = found;
    rest += text.slice(from, found.index);
    from = found.index + whole.length;
    if (kind !== 'text') rest += `\\footnotemark[${number}]`;
    if (kind !== 'mark' && text[from] === '{') {
      const end = endOfGroup(text, from);
      notes.set(number, text.slice(from + 1, end));
      from = end + 1;
    }
    command.lastIndex = from;
  }
  return { rest: rest + text.slice(from), notes };
};

/** Where the group ends that begins here; braces of the text itself stand behind a backslash. */
const endOfGroup = (text: string, begin: number): number => {
  let depth = 0;
  for (let at = begin; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/** Cited words between signs, as in files of word processors. */
const signedCitations = (text: string): string => {
  const command = /\\cited\{(\w*)\}(?=\{)/g;
  let signed = '';
  let from = 0;
  for (let found = command.exec(text); found; found = command.exec(text)) {
    const [, key = ''] = found;
    const end = endOfGroup(text, command.lastIndex);
    const words = text.slice(command.lastIndex + 1, end);
    signed += `${text.slice(from, found.index)}${citedFrom(key)}${words}${citedTo(key)}`;
    from = end + 1;
    command.lastIndex = from;
  }
  return signed + text.slice(from);
};

const column = /[WN]\{[\d.]+\}/g;
const columns = new RegExp(`(?<=\\\\begin\\{longtable\\}\\{)(?:${column.source})+(?=\\})`, 'g');

/** A row over a rule would be a head. */
const plainTables = (text: string): string =>
  text
    .replace(columns, (layout) => layout.replace(column, 'l'))
    .replaceAll('\\bfseries ', '{}')
    .replaceAll('\\bottomrule\n', '');

const plainLists = (text: string): string =>
  text
    .replace(
      /\\begin\{enumerate\}\n\\item\[(\d+)\.\]/g,
      (_, first: string) => `\\begin{enumerate}\n\\setcounter{enumi}{${Number(first) - 1}}\n\\item`,
    )
    .replace(/\\item\[\d+\.\]/g, '\\item');
