import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import type { PandocBlock, PandocInline } from '../pandoc/ast';

/** `first` is the first word that was set, as it was typed. */
export type Typeset = { blocks: PandocBlock[]; count: number; first?: string };

/**
 * What print has for what a keyboard has: dashes for hyphens in a row, and true quotes by the language of the text. Code,
 * formulas and addresses stay as they are, and so do the quotes of a paragraph in which not every one has its other.
 */
export const typeset = (blocks: readonly PandocBlock[], language: Language): Typeset => {
  const setting: Setting = { marks: marks[language], dash: dashes[language], count: 0 };
  const set = inAnyBlock(blocks, setting) as PandocBlock[];
  const { count, first } = setting;
  return { blocks: set, count, ...(first === undefined ? {} : { first }) };
};

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];
type Setting = { marks: Marks; dash: string; count: number; first?: string };

const marks: Readonly<Record<Language, Marks>> = inEach((texts) => texts.writing.quotes);
/** Between words that stand apart from it. */
const dashes: Readonly<Record<Language, string>> = inEach((texts) => texts.writing.dash);

type Node = { t: string; c?: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 't' in value;

const lines: ReadonlySet<string> = new Set(['Plain', 'Para']);
const verbatim: ReadonlySet<string> = new Set([
  'Code',
  'Math',
  'RawInline',
  'CodeBlock',
  'RawBlock',
]);

const inAnyBlock = (value: unknown, setting: Setting): unknown => {
  if (Array.isArray(value)) return value.map((one) => inAnyBlock(one, setting));
  if (!isNode(value) || verbatim.has(value.t)) return value;
  if (lines.has(value.t)) return { ...value, c: inLine(value.c as PandocInline[], setting) };
  if (value.t === 'Header') {
    const [level, attr, inlines] = value.c as [number, unknown, PandocInline[]];
    return { ...value, c: [level, attr, inLine(inlines, setting)] };
  }
  return 'c' in value ? { ...value, c: inAnyBlock(value.c, setting) } : value;
};

/** A line of text alone. */
export const typesetLine = (text: string, language: Language): string => {
  const block: PandocBlock = { t: 'Plain', c: [{ t: 'Str', c: text }] };
  const [set] = typeset([block], language).blocks;
  const [word] = set?.t === 'Plain' ? set.c : [];
  return word?.t === 'Str' ? word.c : text;
};

/** A line in pieces: the words that may change, and what stands between them. */
type Piece = { text: string; isWords: boolean };

const inLine = (inlines: readonly PandocInline[], setting: Setting): PandocInline[] => {
  const pieces: Piece[] = [];
  collect(inlines, pieces, setting);
  const set = setPieces(pieces, setting);
  let at = 0;
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (!isNode(value) || verbatim.has(value.t)) return value;
    if (value.t === 'Note') return { ...value, c: inAnyBlock(value.c, setting) };
    if (value.t === 'Str') return { ...value, c: set[at++] ?? value.c };
    if (value.t === 'Space' || value.t === 'SoftBreak' || value.t === 'LineBreak') return value;
    return 'c' in value ? { ...value, c: place(value.c) } : value;
  };
  return place(inlines) as PandocInline[];
};

const collect = (value: unknown, pieces: Piece[], setting: Setting): void => {
  if (Array.isArray(value)) for (const one of value) collect(one, pieces, setting);
  if (!isNode(value)) return;
  if (value.t === 'Str') {
    const text = value.c as string;
    pieces.push({ text, isWords: !isAddress(text) });
  } else if (verbatim.has(value.t)) pieces.push({ text: 'x', isWords: false });
  else if (value.t === 'Space' || value.t === 'SoftBreak' || value.t === 'LineBreak') {
    pieces.push({ text: ' ', isWords: false });
  } else if (value.t !== 'Note') collect(value.c, pieces, setting);
};

const isAddress = (text: string): boolean => /:\/\/|^www\.|\S@[^\s@]+\.\S/.test(text);

/** The words of each `Str`, set. The line as a whole says which quotes open and which close. */
const setPieces = (pieces: readonly Piece[], setting: Setting): string[] => {
  const whole = pieces.map(({ text, isWords }) => (isWords ? text : text.replace(/['"-]/g, 'x')));
  const before = whole.join('');
  const after = setLine(before, setting);
  if (after.length !== before.length) throw new Error('a sign became several');
  let from = 0;
  return pieces.flatMap(({ text, isWords }, at) => {
    const set = after.slice(from, (from += whole[at]?.length ?? 0));
    if (!isWords) return text === ' ' || text === 'x' ? [] : [text];
    const shown = set.replaceAll(gone, '');
    if (shown !== text) {
      setting.count += 1;
      setting.first ??= text;
    }
    return [shown];
  });
};

/** Stands for a sign that another took in, until the pieces are apart again. */
const gone = '\uE230';

const setLine = (
  line: string,
  { marks: [open, close, innerOpen, innerClose], dash }: Setting,
): string => {
  const dashed = line
    .replace(/(?<=\d)--(?=\d)/g, `–${gone}`)
    .replace(/(?<= )--(?= )/g, `${dash}${gone}`)
    .replace(
      /(?<=[\p{L}\p{N}.,!?"'”»)])---(?=[\p{L}\p{N}"'“«(])|(?<= )---(?= )/gu,
      `—${gone}${gone}`,
    )
    .replace(/(?<=\p{L})--(?=\p{L})/gu, `—${gone}`);
  const apostrophes = dashed
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’')
    .replace(/(?<=^|[\s(“«—–])'(?=\d\ds?\b)/gu, '’');
  const quoted =
    innerOpen === '‘'
      ? apostrophes.replace(
          /(?<=^|[\s(“"—–])'([^'\s](?:[^']*[^'\s])?)'(?=[\s.,;:!?)”"—–]|$)/gu,
          '‘$1’',
        )
      : apostrophes;
  return setDoubles(quoted, [open, close, innerOpen, innerClose]);
};

const setDoubles = (line: string, [open, close, innerOpen, innerClose]: Marks): string => {
  const isEven = (line.match(/"/g)?.length ?? 0) % 2 === 0;
  const isMeasure = /\d"/.test(line);
  if (!isEven || isMeasure) return line;
  let depth = 0;
  return line.replace(/"/g, (_, at: number, text: string) => {
    const opens = /^$|[\s([{“«„‘—–-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
    if (opens && depth < 2) {
      depth += 1;
      return depth === 1 ? open : innerOpen;
    }
    if (depth === 0) return '"';
    depth -= 1;
    return depth === 0 ? close : innerClose;
  });
};
