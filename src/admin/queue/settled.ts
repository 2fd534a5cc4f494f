/** What became of a citation, with the time of the decision, which taking it back needs. */
export type Outcome = { kind: 'cited' | 'waived'; title: string; updatedAt: string };

/** By key: what was decided here, or that somebody else was faster. */
export type Settled = Readonly<Record<string, Outcome | 'gone' | undefined>>;

/** By key: what was decided at once. */
export type Decisions = ReadonlyMap<string, Outcome>;
