import { foldWord } from './fold-word';

/** Words of a text around what was sought; what was sought is marked. */
export type Passage = readonly { readonly text: string; readonly marked?: true }[];

type Wanted = {
  readonly count?: number;
  /** Characters of each, about. */ readonly length?: number;
};

/**
 * The places of a text that answer a question best, in the order of the text: those where the most different words stand
 * together. A passage never goes beyond its line.
 * @param forms of the words that are sought, folded (see `foldWord`)
 */
export const passagesOf = (
  text: string,
  forms: ReadonlySet<string>,
  { count = 2, length = 200 }: Wanted = {},
): Passage[] => {
  const hits = hitsIn(text, forms);
  const windows = windowsIn(hits, text, length);
  const chosen: Window[] = [];
  const seen = new Set<string>();
  while (chosen.length < count) {
    const best = bestOf(windows, chosen, seen);
    if (!best) break;
    chosen.push(best);
    for (const { word } of best.hits) seen.add(word);
  }
  return chosen.sort((a, b) => a.start - b.start).map((window) => passageOf(window, text, hits));
};

/** A whole text with what was sought marked, such as a title. */
export const markedWords = (text: string, forms: ReadonlySet<string>): Passage =>
  pieces(text, 0, text.length, hitsIn(text, forms));

type Hit = { word: string; start: number; end: number };
type Window = { start: number; end: number; hits: readonly Hit[] };

const hitsIn = (text: string, forms: ReadonlySet<string>): Hit[] => {
  const hits: Hit[] = [];
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const word = foldWord(found);
    if (forms.has(word)) hits.push({ word, start: index, end: index + found.length });
    if (hits.length === mostHits) break;
  }
  return hits;
};

/** A text that says a word more often than this says it first where it matters. */
const mostHits = 1_000;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼ\u00AD]*/gu;

/** From each word on, as far as the next that still fit on its line. */
const windowsIn = (hits: readonly Hit[], text: string, length: number): Window[] => {
  const windows: Window[] = [];
  let last = 0;
  let lineEnd = -1;
  for (const [at, hit] of hits.entries()) {
    if (hit.start >= lineEnd) lineEnd = endOfLine(text, hit.start);
    last = Math.max(last, at);
    for (;;) {
      const next = hits[last + 1];
      if (!next || next.end > lineEnd || next.end - hit.start > length * 0.75) break;
      last += 1;
    }
    const within = hits.slice(at, Math.min(last + 1, at + hitsCounted));
    windows.push({ ...bounds(text, hit, lineEnd, length), hits: within });
  }
  return windows;
};

/** A word that fills its paragraph says no more than one that stands in it a few times. */
const hitsCounted = 24;

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** Some words before the first one that is sought, whole words at both ends, and no half sentence where a whole is near. */
const bounds = (text: string, hit: Hit, lineEnd: number, length: number) => {
  const from = Math.max(0, hit.start - Math.floor(length / 3));
  const lineBreak = text.slice(from, hit.start).lastIndexOf('\n');
  const early = from + lineBreak + 1;
  const before = text.slice(early, hit.start);
  const sentence = /[.!?…]["”»)\]]*\s+/gu;
  const isLineStart = early === 0 || lineBreak >= 0;
  let start = isLineStart ? early : early + (/\s/u.exec(before)?.index ?? -1) + 1;
  for (const { 0: stop, index } of before.matchAll(sentence)) start = early + index + stop.length;
  const late = Math.min(lineEnd, start + length);
  const room = text.lastIndexOf(' ', late - 1);
  return { start, end: late === lineEnd ? lineEnd : Math.max(room, hit.end) };
};

/** New words count most, then how many there are; the earlier of equals. */
const bestOf = (
  windows: readonly Window[],
  chosen: readonly Window[],
  seen: ReadonlySet<string>,
): Window | undefined => {
  let best: Window | undefined;
  let most = 0;
  for (const window of windows) {
    if (chosen.some(({ start, end }) => window.start < end && start < window.end)) continue;
    const different = new Set(window.hits.map(({ word }) => word));
    const fresh = [...different].filter((word) => !seen.has(word)).length;
    const worth = fresh * 10 + different.size * 3 + Math.min(window.hits.length, 5);
    if (worth > most) [best, most] = [window, worth];
  }
  return best;
};

const passageOf = ({ start, end }: Window, text: string, hits: readonly Hit[]): Passage => {
  const before = text.slice(Math.max(0, start - 4), start);
  const isCutBefore = before !== '' && !/\n$|[.!?…]["”»)\]]*\s+$/u.test(before);
  const isCutAfter = end < text.length && text[end] !== '\n';
  const within = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return [
    ...(isCutBefore ? [{ text: '… ' }] : []),
    ...pieces(text, start, end, within),
    ...(isCutAfter ? [{ text: ' …' }] : []),
  ];
};

const pieces = (text: string, start: number, end: number, hits: readonly Hit[]): Passage => {
  const said: { text: string; marked?: true }[] = [];
  const say = (to: number, marked?: true) => {
    if (to > at) said.push({ text: text.slice(at, to), ...(marked ? { marked } : {}) });
    at = Math.max(at, to);
  };
  let at = start;
  for (const hit of hits) {
    say(hit.start);
    say(hit.end, true);
  }
  say(end);
  return said;
};
