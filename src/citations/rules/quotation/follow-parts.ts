import type { Alignment } from './align';
import { passagesLike, type Ground } from './find-passages';
import type { Word } from './words';

/** How many words a cut may leave out. */
const longestCut = 400;

/** How often a part is looked for at most, whatever the number of parts and of places where the longest stands. */
const longestSearch = 200;

/** One passage for each part, in their order; null where a part is not near the others. */
export type Reading = { passages: readonly (Alignment | null)[]; cost: number };

/**
 * Ways to read the parts of a quotation out of a text: the longest part wherever it is, the others before and
 * behind it.
 */
export const readingsOf = (
  parts: readonly (readonly Word[])[],
  ground: Ground,
): readonly Reading[] => {
  const longest = parts.reduce(
    (best, part, at) => (part.length > (parts[best]?.length ?? 0) ? at : best),
    0,
  );
  const anchors = passagesLike(parts[longest] ?? [], ground, 0, ground.words.length);
  const most = parts.length > 1 ? Math.min(40, Math.ceil(longestSearch / parts.length)) : 400;
  return anchors.slice(0, most).map((anchor) => {
    const passages: (Alignment | null)[] = parts.map(() => null);
    passages[longest] = anchor;
    let end = anchor.end;
    for (let at = longest + 1; at < parts.length; at += 1) {
      const next = nearest(
        parts[at] ?? [],
        ground,
        end,
        Math.min(ground.words.length, end + longestCut),
        'behind',
      );
      passages[at] = next;
      end = next?.end ?? end;
    }
    let start = anchor.start;
    for (let at = longest - 1; at >= 0; at -= 1) {
      const next = nearest(
        parts[at] ?? [],
        ground,
        Math.max(0, start - longestCut),
        start,
        'before',
      );
      passages[at] = next;
      start = next?.start ?? start;
    }
    const cost = passages.reduce(
      (sum, passage, at) => sum + Math.min(passage?.cost ?? Infinity, parts[at]?.length ?? 0),
      0,
    );
    return { passages, cost };
  });
};

const nearest = (
  part: readonly Word[],
  ground: Ground,
  from: number,
  to: number,
  side: 'before' | 'behind',
): Alignment | null => {
  const found = passagesLike(part, ground, from, to);
  const cheapest = Math.min(...found.map(({ cost }) => cost));
  const best = found.filter(({ cost }) => cost === cheapest);
  const passage = (side === 'behind' ? best[0] : best.at(-1)) ?? null;
  return passage && passage.cost < part.length * 0.6 ? passage : null;
};
