import type { LogEntry } from './log';
import type { State } from './states';

/** An unbroken time in one state and, under review, in one stage. */
export type Stay = {
  state: State;
  /** Number of the stage; null outside the review. */
  stage: number | null;
  /** ISO 8601. */
  from: string;
  /** Null while it lasts. */
  to: string | null;
  milliseconds: number;
};

export type TimeInState = {
  stays: readonly Stay[];
  /** The same added up, in the order in which each was first entered. */
  totals: readonly Pick<Stay, 'state' | 'stage' | 'milliseconds'>[];
};

type Entry = Pick<LogEntry, 'toState' | 'stage' | 'at'>;

/** How long an edition was in each state and stage, from its log alone. In what is over for good no time passes. */
export const timeInState = (log: readonly Entry[], now: Date): TimeInState => {
  const entered = log.filter((entry, index) => !isSame(entry, log[index - 1]));
  const stays = entered.flatMap((entry, index) => stayOf(entry, entered[index + 1], now));
  return { stays, totals: totalsOf(stays) };
};

const isSame = (entry: Entry, before: Entry | undefined): boolean =>
  before !== undefined && entry.toState === before.toState && stageOf(entry) === stageOf(before);

const stayOf = (entry: Entry, next: Entry | undefined, now: Date): readonly Stay[] => {
  if (over.has(entry.toState)) return [];
  const end = next ? new Date(next.at) : now;
  const milliseconds = Math.max(0, end.getTime() - new Date(entry.at).getTime());
  const to = next?.at ?? null;
  return [{ state: entry.toState, stage: stageOf(entry), from: entry.at, to, milliseconds }];
};

const over: ReadonlySet<State> = new Set(['superseded', 'removed', 'discarded']);

const stageOf = ({ toState, stage }: Entry): number | null =>
  toState === 'in_review' ? stage : null;

const totalsOf = (stays: readonly Stay[]): TimeInState['totals'] => {
  const totals = new Map<string, TimeInState['totals'][number]>();
  for (const { state, stage, milliseconds } of stays) {
    const key = `${state} ${stage}`;
    const before = totals.get(key)?.milliseconds ?? 0;
    totals.set(key, { state, stage, milliseconds: before + milliseconds });
  }
  return [...totals.values()];
};
