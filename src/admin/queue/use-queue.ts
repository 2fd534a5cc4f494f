import { useState } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Outcome } from './current-citation';
import { presentRow, undo } from './decide';
import { forgetSuggestions } from './use-suggestions';

type Settled = Readonly<Record<string, Outcome | 'gone' | undefined>>;

export type Queue = {
  rows: readonly QueuedCitation[];
  settled: Settled;
  current: string | undefined;
  left: number;
  /** The next or previous one that waits; undefined at the end. */
  neighbour: (by: 1 | -1) => string | undefined;
  go: (key: string | undefined) => void;
  settle: (key: string, outcome: Outcome) => void;
  /** Shows the row as it is now. */
  refresh: (row: QueuedCitation) => Promise<void>;
  /** The last decision, or that of one row. False where there is none, or it did not work. */
  takeBack: (key?: string) => Promise<boolean>;
};

/** The rows of one page of the queue, which of them is being decided, and what became of the others. */
export const useQueue = (loaded: readonly QueuedCitation[]): Queue => {
  const [rows, setRows] = useState(loaded);
  const [settled, setSettled] = useState<Settled>({});
  const [order, setOrder] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState(loaded[0]?.key);
  const waiting = rows.filter(({ key }) => !settled[key]);

  const neighbour = (by: 1 | -1): string | undefined => {
    const at = rows.findIndex(({ key }) => key === current);
    const beyond = by === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).toReversed();
    return beyond.find(({ key }) => !settled[key])?.key;
  };
  const replace = (row: QueuedCitation): void =>
    setRows((were) => were.map((was) => (was.key === row.key ? row : was)));
  const settle = (key: string, outcome: Outcome): void => {
    setSettled((were) => ({ ...were, [key]: outcome }));
    setOrder((were) => [...were, key]);
    forgetSuggestions();
    setCurrent(neighbour(1) ?? waiting.find((row) => row.key !== key)?.key);
  };
  const refresh = async (row: QueuedCitation): Promise<void> => {
    const present = await presentRow(row);
    if (present) return replace(present);
    setSettled((were) => ({ ...were, [row.key]: 'gone' }));
    setCurrent(neighbour(1) ?? waiting.find(({ key }) => key !== row.key)?.key);
  };
  const takeBack = async (key = order.at(-1)): Promise<boolean> => {
    const row = rows.find((one) => one.key === key);
    const outcome = key === undefined ? undefined : settled[key];
    if (!row || !outcome || outcome === 'gone') return false;
    const answer = await undo({ ...row, updatedAt: outcome.updatedAt });
    if (!answer.ok) {
      await refresh(row);
      return false;
    }
    replace({ ...row, updatedAt: answer.value.doc.updatedAt });
    setSettled((were) => ({ ...were, [row.key]: undefined }));
    setOrder((were) => were.filter((one) => one !== row.key));
    setCurrent(row.key);
    return true;
  };
  const go = (key: string | undefined): void => {
    if (key !== undefined) setCurrent(key);
  };
  return { rows, settled, current, left: waiting.length, neighbour, go, settle, refresh, takeBack };
};
