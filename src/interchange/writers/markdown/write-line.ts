import type { Inline, Text, TextMark } from '@/document/document';
import { withMarkers, type InlineRun, type Marker } from '@/document/markers';
import type { Language } from '@/platform/language';
import { escapeText, withFirmEdges } from './escape';

export type LineWriter = {
  markers: ReadonlyMap<string, Marker>;
  language: Language;
};

/** Writes a line with its note marks; a line break inside is `lineBreak`. */
export const writeLine = (
  line: readonly Inline[],
  { markers, language }: LineWriter,
  lineBreak = '\\\n',
): string => writeRuns(flat(withMarkers(line, markers, language)), [], lineBreak);

/** Runs of a line without the bounds of citations, neighbours of one format joined. */
type Run = Exclude<InlineRun, { type: 'citation' }>;

const flat = (runs: readonly InlineRun[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs.flatMap(insideOf)) {
    const last = joined.at(-1);
    if (last?.type === 'text' && run.type === 'text' && sameMarks(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
};

const insideOf = (run: InlineRun): readonly Run[] =>
  run.type === 'citation' ? run.children : [run];

const sameMarks = (one: Text, other: Text): boolean =>
  (one.marks ?? []).join() === (other.marks ?? []).join();

/** Writes runs inside the marks `open`; the outermost mark that neighbours share is opened once. */
const writeRuns = (runs: readonly Run[], open: readonly TextMark[], lineBreak: string): string => {
  let written = '';
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (!run) break;
    const mark = run.type === 'text' ? run.marks?.find((one) => !open.includes(one)) : undefined;
    if (mark === undefined) {
      written += writeRun(run, written, lineBreak);
      at += 1;
      continue;
    }
    const end = endOfMark(runs, at, mark);
    const inner = writeRuns(runs.slice(at, end), [...open, mark], lineBreak);
    const next = runs[end];
    written += wrapped(inner, mark, written, next?.type === 'text' ? next : undefined);
    at = end;
  }
  return written;
};

const endOfMark = (runs: readonly Run[], from: number, mark: TextMark): number => {
  let end = from;
  while (has(runs[end], mark)) end += 1;
  return end;
};

const has = (run: Run | undefined, mark: TextMark): boolean =>
  run?.type === 'text' && run.marks?.includes(mark) === true;

const writeRun = (run: Run, before: string, lineBreak: string): string => {
  switch (run.type) {
    case 'break':
      return lineBreak;
    case 'marker':
      return `[^${run.number}]`;
    case 'text': {
      const text = escapeText(run.text, before === '' || before.endsWith('\n'));
      // `[^1](x)` and `[^1]: x` would be a link and a definition.
      return /\[\^\d+\]$/.test(before) ? text.replace(/^[(:]/, '\\$&') : text;
    }
  }
};

const delimiters: Readonly<Partial<Record<TextMark, string>>> = { strong: '**', emphasis: '*' };

/**
 * The usual stars where no letter or other mark touches them; else a span with a class, which is
 * always read as meant.
 */
const wrapped = (inner: string, mark: TextMark, before: string, next: Text | undefined): string => {
  const stars = delimiters[mark];
  const isFree =
    stars !== undefined &&
    /(?:^|[\s(“«„—–])$/u.test(before) &&
    (next === undefined || /^[\s.,;:!?)”»…—–]/u.test(next.text)) &&
    (next?.marks ?? []).length === 0 &&
    !/^\\?[*\s]|[*\s\\]$|\n/.test(inner);
  return isFree ? `${stars}${inner}${stars}` : `[${withFirmEdges(inner)}]{.${mark}}`;
};
