import { useMemo, useState } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { groupQueue, type QueueGroup } from '@/citations/rules/group-queue';
import { doForEach, type Outcome as Many } from '../do-for-each';
import { presentRow, undo } from './decide';
import { followNews } from './follow-news';
import type { Decisions, Settled } from './settled';
import { forgetSuggestions } from './use-suggestions';

export type Queue = {
  groups: readonly QueueGroup<QueuedCitation>[];
  /** In the order in which they are shown. */
  rows: readonly QueuedCitation[];
  settled: Settled;
  current: string | undefined;
  left: number;
  /** How many were decided here. */
  done: number;
  /** The next or previous one that waits; undefined at the end. */
  neighbour: (by: 1 | -1) => string | undefined;
  go: (key: string | undefined) => void;
  /** What was decided at once is taken back at once. */
  settle: (decided: Decisions) => void;
  /** Shows the row as it is now. */
  refresh: (row: QueuedCitation) => Promise<void>;
  /** The last decision, for all that it was for, or that of one row. */
  takeBack: (key?: string) => Promise<Many>;
};

/** The rows of one page of the queue, which of them is being decided, and what became of the others. */
export const useQueue = (loaded: readonly QueuedCitation[], isWhole: boolean): Queue => {
  const [known, setKnown] = useState(loaded);
  const [seen, setSeen] = useState(loaded);
  const [settled, setSettled] = useState<Settled>({});
  const [order, setOrder] = useState<readonly (readonly string[])[]>([]);
  const groups = useMemo(() => groupQueue(known), [known]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const [current, setCurrent] = useState(rows[0]?.key);
  if (loaded !== seen) {
    setSeen(loaded);
    const news = followNews(known, loaded, { current, settled, isWhole });
    setKnown(news.rows);
    if (known.length === 0) setCurrent(groupQueue(news.rows)[0]?.rows[0]?.key);
    setSettled(news.settled);
  }
  const waiting = rows.filter(({ key }) => !settled[key]);

  const beside = (by: 1 | -1, over: (key: string) => boolean): string | undefined => {
    const at = rows.findIndex(({ key }) => key === current);
    const beyond = by === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).toReversed();
    return beyond.find(({ key }) => !settled[key] && !over(key))?.key;
  };
  const neighbour = (by: 1 | -1): string | undefined => beside(by, () => false);
  const leave = (over: (key: string) => boolean): void => {
    if (current !== undefined && !over(current)) return;
    setCurrent(beside(1, over) ?? waiting.find(({ key }) => !over(key))?.key);
  };
  const replace = (row: QueuedCitation): void =>
    setKnown((were) => were.map((was) => (was.key === row.key ? row : was)));
  const settle = (decided: Decisions): void => {
    setSettled((were) => ({ ...were, ...Object.fromEntries(decided) }));
    setOrder((were) => [...were, [...decided.keys()]]);
    forgetSuggestions();
    leave((key) => decided.has(key));
  };
  const refresh = async (row: QueuedCitation): Promise<void> => {
    const present = await presentRow(row);
    if (present) return replace(present);
    setSettled((were) => ({ ...were, [row.key]: 'gone' }));
    leave((key) => key === row.key);
  };
  const takeBack = async (key?: string): Promise<Many> => {
    const keys = key === undefined ? (order.at(-1) ?? []) : [key];
    const decided = keys.flatMap((one) => {
      const row = rows.find((each) => each.key === one);
      const outcome = settled[one];
      return row && outcome && outcome !== 'gone' ? [{ row, updatedAt: outcome.updatedAt }] : [];
    });
    return doForEach(
      decided,
      ({ row }) => row.sentence.words,
      async ({ row, updatedAt }) => {
        const answer = await undo({ ...row, updatedAt });
        if (!answer.ok) await refresh(row);
        return answer;
      },
      ({ row }, { doc }) => {
        replace({ ...row, updatedAt: doc.updatedAt });
        setSettled((were) => ({ ...were, [row.key]: undefined }));
        setOrder((were) =>
          were
            .map((batch) => batch.filter((one) => one !== row.key))
            .filter((batch) => batch.length > 0),
        );
        setCurrent(row.key);
      },
    );
  };
  const go = (key: string | undefined): void => {
    if (key !== undefined) setCurrent(key);
  };
  const done = order.reduce((sum, batch) => sum + batch.length, 0);
  return {
    groups,
    rows,
    settled,
    current,
    left: waiting.length,
    done,
    neighbour,
    go,
    settle,
    refresh,
    takeBack,
  };
};
