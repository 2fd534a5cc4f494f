import { z } from 'zod';

import { workflowEvents, type WorkflowEvent } from '@/editions/rules/events';
import { states, type State } from '@/editions/rules/states';
import { day, oneOf, recordId, words } from '@/platform/parameters/parameter-schemas';

/** Days of a log. */
export const daysOfLog = {
  since: day.describe('A day by the publication’s clocks, counted in.').optional(),
  until: day.describe('A day by the publication’s clocks, counted in.').optional(),
};

/** A question to the log of the whole publication. Everything may be left out. */
export const auditFilter = z.object({
  article: recordId.optional(),
  edition: recordId.optional(),
  actor: recordId.describe('Id of a user.').optional(),
  event: oneOf(workflowEvents).optional(),
  state: oneOf(states).describe('To which the event led.').optional(),
  ...daysOfLog,
  reason: words.describe('Words to be found in the reason.').optional(),
});
export type AuditFilter = z.output<typeof auditFilter>;

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
