import { z } from 'zod';

import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import type { GuardName } from '@/editions/rules/guards/guards';
import { editionKinds, states } from '@/editions/rules/states';
import { rowOf } from '@/editions/rules/transitions';
import { instant as dateTime } from '@/platform/parameters/body-schemas';
import {
  component,
  count,
  hash,
  id,
  oneOf,
  orNull,
  propertiesOf,
  record,
  said,
  type Schema,
} from '../schema';

/** Everything that any of the events takes. The guards judge it. */
export const eventInput = z.object({
  reason: z.string().describe('Why: for the log.').optional(),
  expectedHash: z
    .string()
    .meta(hash)
    .describe('Of the document that the caller saw; another one is refused.')
    .optional(),
  expectedRevision: z
    .string()
    .describe('What the caller saw, as GET told it; anything newer is refused.')
    .optional(),
  stage: z
    .int()
    .meta({ minimum: 0 })
    .describe('Number of the stage that the approval is for; the first that is theirs.')
    .optional(),
  checklist: z
    .array(z.string())
    .describe('Items of the stage’s checklist that the approver confirms.')
    .optional(),
  kind: z.enum(editionKinds).describe('Of the new edition.').optional(),
  publicNote: z.string().describe('What readers are told.').optional(),
  scheduledFor: dateTime.describe('An instant to come.').optional(),
  scheduledZone: z
    .string()
    .describe('The IANA zone in which it was meant, such as Europe/Minsk.')
    .optional(),
  redirectTo: z
    .string()
    .transform((path) => path.trim() || undefined)
    .describe('A path of this publication that answers instead; 410 Gone without it.')
    .optional(),
});

type Field = keyof typeof eventInput.shape;
const fields = propertiesOf(eventInput);
const words: Schema = { type: 'string', pattern: '\\S' };

/** What a guard asks of the request: so that this cannot say otherwise than the table of transitions. */
const asked: Partial<Record<GuardName, readonly Field[]>> = {
  'reason-given': ['reason'],
  'expected-hash': ['expectedHash'],
  'public-note-given': ['publicNote'],
  'future-instant': ['scheduledFor', 'scheduledZone'],
  'edition-kind': ['kind'],
};
const taken: Partial<Record<GuardName, readonly Field[]>> = {
  'checklist-done': ['checklist'],
  'stage-is-theirs': ['stage'],
  'redirect-fits': ['redirectTo'],
  'correction-note': ['publicNote'],
};

const eventSchema = (event: RequestableEvent): Schema => {
  const { guards } = rowOf(event);
  const needed = new Set(guards.flatMap((guard) => asked[guard] ?? []));
  const also = new Set<Field>([
    'reason',
    'expectedRevision',
    ...guards.flatMap((guard) => taken[guard] ?? []),
  ]);
  const required = [...needed].map((name) => [name, required_(name)] as const);
  const optional = [...also].filter((name) => !needed.has(name));
  return {
    ...record(
      { event: { const: event }, ...Object.fromEntries(required) },
      Object.fromEntries(optional.map((name) => [name, fields[name]])),
    ),
    ...(guards.includes('correction-note') ? noteOfCorrection : {}),
  };
};

const required_ = (name: Field): Schema =>
  name === 'reason' || name === 'publicNote' ? { ...fields[name], ...words } : fields[name];

/** A correction says to readers what was wrong. */
const noteOfCorrection: Schema = {
  if: { properties: { kind: { const: 'correction' } } },
  then: {
    properties: { publicNote: { ...fields.publicNote, ...words } },
    required: ['publicNote'],
  },
};

const nameOf = (event: RequestableEvent): string =>
  `Event${event.replace(/(^|_)(\w)/g, (_, _line, letter: string) => letter.toUpperCase())}`;

const names = requestableEvents.map((event) => [event, nameOf(event)] as const);

export const eventComponents: Readonly<Record<string, Schema>> = {
  Event: {
    oneOf: names.map(([, name]) => component(name)),
    discriminator: {
      propertyName: 'event',
      mapping: Object.fromEntries(
        names.map(([event, name]) => [event, `#/components/schemas/${name}`]),
      ),
    },
  },
  ...Object.fromEntries(names.map(([event, name]) => [name, eventSchema(event)])),
  EditionStatus: record({
    article: id,
    edition: id,
    number: count,
    state: oneOf(states),
    stage: count,
    round: count,
    contentHash: orNull(hash),
    sequence: said('Of the event’s entry in the edition’s log.', count),
  }),
};
