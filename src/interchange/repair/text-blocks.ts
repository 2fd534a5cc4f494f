/**
 * A manuscript as runs of lines between blank lines. `prose` may be repaired; `heading` is one that
 * the author marked; `other` (lists, quotes, tables, code, notes) is left as it stands.
 */
export type TextBlock = {
  /** Line of the file, 1-based. */
  line: number;
  text: string;
  kind: 'prose' | 'heading' | 'other';
};

/** Splits a text with `\n` line ends. `firstLine` is its place in the file. */
export const textBlocks = (text: string, firstLine = 1): TextBlock[] => {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  const flush = (nextLine: number) => {
    if (lines.length > 0) blocks.push(blockOf(lines, nextLine - lines.length));
    lines = [];
  };
  text.split('\n').forEach((line, at) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    }
    if (line.trim() === '' && fence === undefined) flush(firstLine + at);
    else lines.push(line);
  });
  flush(firstLine + text.split('\n').length);
  return blocks;
};

/** The text again, one blank line between blocks. */
export const textOf = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => block.text).join('\n\n') + '\n';

const blockOf = (lines: readonly string[], line: number): TextBlock => {
  const text = lines.join('\n').trimEnd();
  return { line, text, kind: kindOf(text) };
};

/**
 * Starts of lines that mean something in Markdown other than a paragraph. `1917. It was` is no list,
 * though Markdown says so: see `withoutYearLists`.
 */
const otherStart =
  /^(?:[-*+] |\d{1,3}[.)] |>|\||\+[-=]|```|~~~|:::|\[[^\]]+\]: |!\[|<[a-z!/]|(?:[-*_] ?){3,}$| {4}|\t|: {1,3}\S)/i;

const kindOf = (text: string): TextBlock['kind'] => {
  if (/^#{1,6} /.test(text) || /^.+\n(?:=+|-+) *$/.test(text)) return 'heading';
  return otherStart.test(text) ? 'other' : 'prose';
};

/** Keeps a sentence that begins with a year, or a cut one that ends with it, from becoming a list. */
export const withoutYearLists = (markdown: string): string =>
  markdown.replace(/^(\d{4,}(?=[.)](?: |$))|\d+(?=[.)] *$))/gm, '$1\\');
