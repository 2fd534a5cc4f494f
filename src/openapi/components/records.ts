import { workflowEvents } from '@/editions/rules/events';
import { allNotificationKinds } from '@/editions/rules/notification-kinds';
import { states } from '@/editions/rules/states';
import {
  count,
  hash,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  someOf,
  text,
} from '../schema';

const stateOrNone = oneOf(['none', ...states]);

/** The log of everything, and whoever is told. */
export const recordComponents = {
  AuditEntry: record({
    id,
    at: instant,
    article: id,
    title: orNull(text),
    edition: id,
    number: count,
    sequence: count,
    event: oneOf(workflowEvents),
    from: stateOrNone,
    to: oneOf(states),
    stage: count,
    actor: said('Null when the publication itself acted.', orNull(id)),
    actorName: text,
    reason: orNull(text),
    data: { type: 'object', additionalProperties: true },
    contentHash: orNull(hash),
    hash,
  }),
  StageTimes: record({
    state: oneOf(states),
    stage: orNull(text),
    count,
    medianDays: { type: 'number', minimum: 0 },
    p90Days: { type: 'number', minimum: 0 },
  }),
  SentDelivery: record({
    delivery: id,
    key: said('The `webhook-id` of the message, the same in every attempt.', text),
    state: { const: 'pending' },
  }),
  InboxEntry: record({
    id,
    kind: oneOf(allNotificationKinds),
    sentence: text,
    details: list(someOf({})),
    at: instant,
    readAt: orNull(instant),
    article: orNull(id),
    title: orNull(text),
    href: orNull(text),
  }),
};
