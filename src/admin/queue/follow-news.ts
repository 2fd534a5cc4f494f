import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Settled } from './settled';

type Here = {
  current: string | undefined;
  settled: Settled;
  /** Whether what was loaded is all that waits, so that what is missing has been settled elsewhere. */
  isWhole: boolean;
};

/**
 * What others did, without moving what stands under somebody's hands: what is new comes last, what was decided here and
 * the citation that is open stay as they are, what is gone is said to be.
 */
export const followNews = (
  known: readonly QueuedCitation[],
  loaded: readonly QueuedCitation[],
  { current, settled, isWhole }: Here,
): { rows: readonly QueuedCitation[]; settled: Settled } => {
  const present = new Map(loaded.map((row) => [row.key, row]));
  const before = new Set(known.map(({ key }) => key));
  const isKept = (key: string) => key === current || settled[key] !== undefined;
  const gone = known.filter(({ key }) => isWhole && !present.has(key) && !isKept(key));
  return {
    rows: [
      ...known.map((row) => (isKept(row.key) ? row : (present.get(row.key) ?? row))),
      ...loaded.filter(({ key }) => !before.has(key)),
    ],
    settled: { ...settled, ...Object.fromEntries(gone.map(({ key }) => [key, 'gone'] as const)) },
  };
};
