import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import type { GuardName } from '@/editions/rules/guards/guards';
import { editionKinds, states } from '@/editions/rules/states';
import { rowOf } from '@/editions/rules/transitions';
import {
  component,
  count,
  hash,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  text,
  type Properties,
  type Schema,
} from '../schema';

const words: Schema = { type: 'string', pattern: '\\S' };
const fields = {
  reason: said('Why: for the log.', text),
  expectedHash: said('Of the document that the caller saw; another one is refused.', hash),
  expectedRevision: said('What the caller saw, as GET told it; anything newer is refused.', text),
  stage: said('Number of the stage that the approval is for; the first that is theirs.', count),
  checklist: said('Items of the stage’s checklist that the approver confirms.', list(text)),
  kind: said('Of the new edition.', oneOf(editionKinds)),
  publicNote: said('What readers are told.', text),
  scheduledFor: said('An instant to come.', instant),
  scheduledZone: said('The IANA zone in which it was meant, such as Europe/Minsk.', text),
  redirectTo: said('A path of this publication that answers instead; 410 Gone without it.', text),
} satisfies Properties;

type Field = keyof typeof fields;

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
  fields[name] === fields.reason || fields[name] === fields.publicNote
    ? { ...fields[name], ...words }
    : fields[name];

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
  Status: record({
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
