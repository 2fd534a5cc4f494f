import type { WorkflowEvent } from '@/editions/rules/events';
import type { State } from '@/editions/rules/states';

/** A question to the log of the whole publication. Everything may be left out. */
export type AuditFilter = {
  article?: number;
  edition?: number;
  /** Id of a user. */
  actor?: number;
  event?: WorkflowEvent;
  /** The state to which the event led. */
  state?: State;
  /** Days as `YYYY-MM-DD` in UTC; both are counted in. */
  since?: string;
  until?: string;
  /** Words to be found in the reason. */
  reason?: string;
};

/** A place in the log, newest first: what comes after this entry is older. */
export type AuditPlace = { at: string; id: number };

/** One entry of a log, as auditors read it. */
export type AuditEntry = {
  id: number;
  /** ISO 8601 in UTC. */
  at: string;
  article: number;
  title: string | null;
  edition: number;
  number: number;
  sequence: number;
  event: WorkflowEvent;
  from: State | 'none';
  to: State;
  stage: number;
  /** Null when the publication itself acted. */
  actor: number | null;
  actorName: string;
  reason: string | null;
  data: Readonly<Record<string, unknown>>;
  contentHash: string | null;
  hash: string;
};

/** One word that a caller hands back to go on where a page ended. */
export const cursorOf = ({ at, id }: AuditPlace): string => `${at}_${id}`;

export const placeIn = (cursor: string): AuditPlace | null => {
  const [, at = '', id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(\d{1,9})$/.exec(cursor) ?? [];
  return Number.isNaN(Date.parse(at)) ? null : { at, id: Number(id) };
};
