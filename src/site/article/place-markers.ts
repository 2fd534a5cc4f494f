import type { Break, Inline, Text } from '@/document/document';

/** A piece of text to print, or the place of a note marker. */
export type Piece = Text | Break | { readonly type: 'marker'; readonly key: string };

/** Punctuation that a marker stands behind, as printers set it. */
const adjacent = /^[.,;:!?…)\]»”’"']+/u;

/** Takes cited words apart into their text and a marker behind the punctuation next to them. */
export const placeMarkers = (inlines: readonly Inline[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let waiting: Piece[] = [];
  const settle = () => {
    pieces.push(...waiting);
    waiting = [];
  };
  for (const inline of inlines) {
    if (inline.type === 'citation') {
      settle();
      pieces.push(...inline.children);
      waiting = [{ type: 'marker', key: inline.key }];
    } else if (inline.type === 'text' && waiting.length > 0) {
      const before = adjacent.exec(inline.text)?.[0] ?? '';
      const after = inline.text.slice(before.length);
      if (before) pieces.push({ ...inline, text: before });
      if (after || !before) settle();
      if (after) pieces.push({ ...inline, text: after });
    } else {
      settle();
      pieces.push(inline);
    }
  }
  settle();
  return pieces;
};
