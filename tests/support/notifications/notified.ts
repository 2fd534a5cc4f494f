import type { EventKind } from '@/notifications/rules/event-kinds';
import type { DeskPerson, NotificationFacts } from '@/notifications/rules/notification-facts';
import type { WorkflowEvent } from '@/editions/rules/events';
import { defaultPolicy } from '@/reviews/rules/policy';
import type { Role, State } from '@/editions/rules/states';
import { rowOf } from '@/editions/rules/transitions';

const person = (id: string, ...roles: Role[]): DeskPerson => ({ id, name: id, roles });

export const deskOfNames: readonly DeskPerson[] = [
  person('writer', 'writer'),
  person('co-author', 'writer'),
  person('reviewer', 'reviewer'),
  person('second reviewer', 'reviewer'),
  person('checker', 'fact-checker'),
  person('editor', 'editor'),
  person('publisher', 'publisher'),
  person('second publisher', 'publisher'),
  person('administrator', 'administrator'),
];

/** An article of the writer and a co-author, submitted by the writer, in the default three stages. */
export const notificationFacts = (
  event: WorkflowEvent,
  data: Partial<NotificationFacts> = {},
): NotificationFacts => ({
  event,
  state: stateAfter(event),
  stage: 0,
  stageBefore: null,
  actor: 'somebody else',
  later: [],
  people: deskOfNames,
  policy: defaultPolicy,
  assignments: [],
  owner: 'writer',
  submittedBy: 'writer',
  bylined: ['co-author'],
  authors: ['writer', 'co-author'],
  contributors: ['writer', 'co-author'],
  approvers: [],
  voided: [],
  scheduledBy: null,
  forcedBy: null,
  retractionProposedBy: null,
  ...data,
});

const stateAfter = (event: WorkflowEvent): State => {
  const { to } = rowOf(event);
  if (to === 'quorum') return 'in_review';
  return to === 'same' ? (event === 'revise' ? 'in_review' : 'published') : to;
};

/** Who hears what, by what. */
export const byKind = (tellings: readonly { user: number | string; what: EventKind }[]) => {
  const groups: Record<string, string[]> = {};
  for (const { user, what } of tellings) (groups[what] ??= []).push(String(user));
  return groups;
};
