import type { RowChange } from '@/document/compare/row-changes';
import type { Row } from '@/document/compare/rows';
import { textOfTokens } from '@/document/compare/tokens';

/** Rows of one block that are shown together: a list, a table, a box, or a single line. */
export type RowGroup = { readonly place: Row['place']; readonly rows: readonly RowChange[] };

/**
 * A part of a comparison. `under` is the heading that it stands under, where that is not seen in it; of what did not change
 * a line stands before and after each change, and the rest is folded.
 */
export type Stretch =
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly under?: string;
      readonly groups: readonly RowGroup[];
    }
  | { readonly kind: 'same'; readonly groups: readonly RowGroup[] }
  | { readonly kind: 'folded'; readonly passages: number; readonly groups: readonly RowGroup[] };

/** Fewer lines than this are not worth folding. */
const worthFolding = 3;

/** A comparison in parts, changes numbered from one. */
export const stretchesOf = (rows: readonly RowChange[]): Stretch[] => {
  const runs = runsOf(rows);
  let number = 0;
  let heading: string | undefined;
  return runs.flatMap(({ isChange, rows: some }, at): Stretch[] => {
    const under = heading;
    heading = headingIn(some) ?? heading;
    if (!isChange) return unchanged(some, at === 0, at === runs.length - 1);
    number += 1;
    const groups = groupsOf(some);
    return [
      { kind: 'change', number, ...(under && !startsWithHeading(some) ? { under } : {}), groups },
    ];
  });
};

type RunOfRows = { readonly isChange: boolean; readonly rows: RowChange[] };

/** A single line between two changes belongs to them. */
const runsOf = (rows: readonly RowChange[]): RunOfRows[] => {
  const runs: RunOfRows[] = [];
  for (const row of rows) {
    const isChange = row.type !== 'same';
    const last = runs.at(-1);
    const before = runs.at(-2);
    if (last?.isChange === isChange) last.rows.push(row);
    else if (isChange && last?.rows.length === 1 && before?.isChange) {
      runs.pop();
      before.rows.push(...last.rows, row);
    } else runs.push({ isChange, rows: [row] });
  }
  return runs;
};

const unchanged = (rows: readonly RowChange[], isFirst: boolean, isLast: boolean): Stretch[] => {
  const head = isFirst ? 0 : 1;
  const tail = rows.length - (isLast ? 0 : 1);
  const folded = rows.slice(head, Math.max(head, tail));
  if (folded.length < worthFolding) return [{ kind: 'same', groups: groupsOf(rows) }];
  const [before, after] = [rows.slice(0, head), rows.slice(tail)];
  return [
    ...(before.length > 0 ? [{ kind: 'same', groups: groupsOf(before) } as const] : []),
    { kind: 'folded', passages: folded.length, groups: groupsOf(folded) },
    ...(after.length > 0 ? [{ kind: 'same', groups: groupsOf(after) } as const] : []),
  ];
};

/** Neighbours of the same block in either text. */
const groupsOf = (rows: readonly RowChange[]): RowGroup[] => {
  const groups: { place: Row['place']; rows: RowChange[] }[] = [];
  for (const row of rows) {
    const place = rowOf(row)?.place ?? 'paragraph';
    const last = groups.at(-1);
    const neighbour = last?.rows.at(-1);
    if (last?.place === place && neighbour && isOneBlock(neighbour, row)) last.rows.push(row);
    else groups.push({ place, rows: [row] });
  }
  return groups;
};

const isOneBlock = (one: RowChange, other: RowChange): boolean =>
  (one.after !== undefined && one.after.block === other.after?.block) ||
  (one.before !== undefined && one.before.block === other.before?.block);

/** As it is now, or as it was where it is gone. */
export const rowOf = ({ before, after }: RowChange): Row | undefined => after ?? before;

const headingIn = (rows: readonly RowChange[]): string | undefined => {
  const heading = rows.findLast((row) => rowOf(row)?.place === 'heading' && row.type !== 'removed');
  const [tokens] = (heading && rowOf(heading)?.cells) ?? [];
  return tokens && textOfTokens(tokens);
};

const startsWithHeading = ([first]: readonly RowChange[]): boolean =>
  first !== undefined && rowOf(first)?.place === 'heading';
