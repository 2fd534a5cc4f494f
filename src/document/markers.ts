import { inEachBasic } from '@/languages/basics';
import type { Language } from '@/platform/language';
import type { Inline, Note } from './document';

/**
 * Where a note's number stands. `occurrence` counts the citations that share the note, from 1, so
 * that `number` and `occurrence` together name one place on the page.
 */
export type Marker = { type: 'marker'; number: number; citationKey: string; occurrence: number };
/** A line ready to be set: words, cited words, and the numbers between them. */
export type InlineRun = Inline | Marker;

/** Markers by the key of their citation. */
export const markersOf = (notes: readonly Note[]): ReadonlyMap<string, Marker> =>
  new Map(
    notes.flatMap(({ number, citations }) =>
      citations.map((citationKey, at): [string, Marker] => [
        citationKey,
        { type: 'marker', number, citationKey, occurrence: at + 1 },
      ]),
    ),
  );

/**
 * Puts a marker after every citation mark of a line, behind the punctuation that follows the mark.
 * English sets it behind all marks but the dash; Russian and Belarusian behind closing quotes and
 * brackets, `?`, `!` and `…`, but before a full stop, comma, colon and semicolon.
 */
export const withMarkers = (
  line: readonly Inline[],
  markers: ReadonlyMap<string, Marker>,
  language: Language,
): InlineRun[] => {
  const runs: InlineRun[] = [];
  // The next of them is its last.
  const rest = line.toReversed();
  for (let inline = rest.pop(); inline !== undefined; inline = rest.pop()) {
    runs.push(inline);
    const marker = inline.type === 'citation' ? markers.get(inline.key) : undefined;
    if (marker) runs.push(...closingMarks(rest, language), marker);
  }
  return runs;
};

/** A run of marks that belongs to the words before it: no letter or digit follows at once. */
const closing: Readonly<Record<Language, RegExp>> = inEachBasic((basics) => basics.closing);
/** Characters: what is longer than that ends no sentence. */
const longestClosing = 200;

/** Takes the marks that close what was said off the rest of the line. */
const closingMarks = (rest: Inline[], language: Language): Inline[] => {
  const taken: Inline[] = [];
  let due = closing[language].exec(nextWords(rest))?.[0].length ?? 0;
  while (due > 0) {
    const inline = rest.pop();
    if (inline?.type !== 'text') break;
    const text = inline.text.slice(0, due);
    taken.push({ ...inline, text });
    if (text.length < inline.text.length) rest.push({ ...inline, text: inline.text.slice(due) });
    due -= text.length;
  }
  return taken;
};

/** What is said next in the rest, up to a break or another citation. */
const nextWords = (rest: readonly Inline[]): string => {
  let words = '';
  for (let at = rest.length - 1; at >= 0 && words.length < longestClosing; at -= 1) {
    const inline = rest[at];
    if (inline?.type !== 'text') break;
    words += inline.text.slice(0, longestClosing);
  }
  return words;
};
