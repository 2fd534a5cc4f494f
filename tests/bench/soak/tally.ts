import type { Ask } from '../several/ask';
import { percentile } from '../measure';

/** What is asked of the publication, as the table at the end has it. */
export const kinds = [
  'page',
  'desk page',
  'typing',
  'save',
  'import',
  'export',
  'link check',
  'publication',
] as const;
export type Kind = (typeof kinds)[number];

/** Answers to one kind of request; 0 for one that had none. Times in milliseconds. */
type Answers = { statuses: Map<number, number>; times: number[] };

/** Every answer since a moment, by kind. */
export type Tally = {
  note: (kind: Kind, status: number, took: number) => void;
  of: (kind: Kind) => Answers;
  /** Answers that nobody should have had: none at all, a failure, or a refusal of what was right. */
  wrong: (kind: Kind) => number;
};

export const startTally = (): Tally => {
  const all = new Map(
    kinds.map((kind) => [kind, { statuses: new Map<number, number>(), times: [] }]),
  ) as Map<Kind, Answers>;
  const of = (kind: Kind): Answers => {
    const found = all.get(kind);
    if (!found) throw new Error(`Nobody counts ${kind}`);
    return found;
  };
  return {
    note: (kind, status, took) => {
      const { statuses, times } = of(kind);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      times.push(took);
    },
    of,
    wrong: (kind) =>
      [...of(kind).statuses]
        .filter(([status]) => status === 0 || status >= 400)
        .reduce((sum, [, count]) => sum + count, 0),
  };
};

/** The same way of asking, whose answers are noted in every tally that there is at that moment. */
export const noting =
  (ask: Ask, kind: Kind, tallies: ReadonlySet<Tally>): Ask =>
  async (path, asked) => {
    const answered = await ask(path, asked);
    for (const tally of tallies) tally.note(kind, answered.status, answered.took);
    return answered;
  };

export const sayAnswers = ({ statuses }: Pick<Answers, 'statuses'>): string =>
  [...statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${count}×${status || 'none'}`)
    .join(' ') || '–';

export const sayKind = (tally: Tally, kind: Kind): string => {
  const { statuses, times } = tally.of(kind);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(0));
  const longest = times.reduce((most, one) => Math.max(most, one), 0).toFixed(0);
  const columns = [times.length, p50, p95, p99, longest].map((one) => String(one).padStart(8));
  return `  ${kind.padEnd(14)}${columns.join('')}   ${sayAnswers({ statuses })}`;
};

export const headOfKinds = `  ${'asked for'.padEnd(14)}${['answers', 'p50', 'p95', 'p99', 'longest'].map((one) => one.padStart(8)).join('')}   by status (times in ms)`;
