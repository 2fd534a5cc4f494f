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
  let rest = [...line];
  while (rest.length > 0) {
    const [inline, ...after] = rest;
    if (inline === undefined) break;
    runs.push(inline);
    rest = after;
    const marker = inline.type === 'citation' ? markers.get(inline.key) : undefined;
    if (!marker) continue;
    const { taken, left } = split(after, closingLength(after, language));
    runs.push(...taken, marker);
    rest = left;
  }
  return runs;
};

/** A run of marks that belongs to the words before it: no letter or digit follows at once. */
const closing: Readonly<Record<Language, RegExp>> = {
  en: /^[,.;:!?…)\]}»”’"']+(?![\p{L}\p{N}])/u,
  ru: /^(?:[!?…)\]}»”“"’']|\.{2,})+(?![\p{L}\p{N}])/u,
  be: /^(?:[!?…)\]}»”“"’']|\.{2,})+(?![\p{L}\p{N}])/u,
};

const closingLength = (after: readonly Inline[], language: Language): number => {
  const stop = after.findIndex((inline) => inline.type !== 'text');
  const texts = stop === -1 ? after : after.slice(0, stop);
  const words = texts.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
  return closing[language].exec(words)?.[0].length ?? 0;
};

const split = (line: readonly Inline[], length: number): { taken: Inline[]; left: Inline[] } => {
  const taken: Inline[] = [];
  let due = length;
  for (const [at, inline] of line.entries()) {
    if (due === 0 || inline.type !== 'text') return { taken, left: line.slice(at) };
    if (inline.text.length > due) {
      taken.push({ ...inline, text: inline.text.slice(0, due) });
      return { taken, left: [{ ...inline, text: inline.text.slice(due) }, ...line.slice(at + 1)] };
    }
    taken.push(inline);
    due -= inline.text.length;
  }
  return { taken, left: [] };
};
