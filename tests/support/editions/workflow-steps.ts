import * as fc from 'fast-check';

import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import { editionKinds, type EditionKind } from '@/editions/rules/states';

import { crashPoints, type Crash } from './workflow-crashes';
import { turns } from './workflow-next';

/** Who acts: an index into the cast of the test. */
type Acting = { who: number };

/** A step as it happens: on a host whose clock may be wrong by some seconds, and breaking off where there is a crash. */
export type Action = { step: Step; skew: number; crash: Crash | null };

/** One thing that somebody tries. `next` is something that fits, as an orderly desk would go on. */
export type Step =
  | (Acting & {
      type: 'event';
      event: RequestableEvent;
      hash: 'right' | 'stale' | 'none';
      revision: 'right' | 'stale' | 'none';
      reason: boolean;
      kind: EditionKind;
      stage?: number | undefined;
      redirect?: boolean;
      /** Seconds from now until the instant that is asked for. */
      ahead: number;
    })
  | (Acting & { type: 'save'; words: string; autosave: boolean; citation: boolean })
  | (Acting & { type: 'resolve'; page: boolean })
  | (Acting & { type: 'waive' })
  | (Acting & { type: 'assign'; user: number })
  /** Somebody turns out to be the author. */
  | (Acting & { type: 'byline' })
  /** The cited page is looked at, and is there or not. */
  | { type: 'check'; alive: boolean }
  /** A copy of it is kept. */
  | { type: 'keep' }
  /** It may stand although its page is gone, or no copy is kept. */
  | (Acting & { type: 'waive-link' })
  /**
   * A worker finds the scheduled edition, so many seconds after its time; without a number it goes by the database's
   * clock. It publishes, or gives up after it could not.
   */
  | { type: 'due'; late: number | null; gaveUp: boolean }
  | { type: 'next'; turn: number };

/** Mostly nothing is wrong; a refusal by itself neither takes a time nor breaks off. */
export const actions = (people: number): fc.Arbitrary<Action> =>
  fc.record({
    step: steps(people),
    skew: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(1, -1, 90, -90, 86_400, -86_400) },
    ),
    crash: fc.option(
      fc.record<Crash>({
        at: fc.constantFrom(...crashPoints),
        by: fc.constantFrom('error', 'lost connection'),
      }),
      { freq: 6 },
    ),
  });

const steps = (people: number): fc.Arbitrary<Step> => {
  const who = fc.nat(people - 1);
  const event = (name: RequestableEvent): fc.Arbitrary<Step> =>
    fc.record({
      type: fc.constant('event' as const),
      // Mostly somebody whose role allows it: refusals of the others are quickly seen.
      who: fc.oneof(who, { weight: 3, arbitrary: fc.constantFrom(...(suited[name] ?? [0, 4])) }),
      event: fc.constant(name),
      hash: fc.constantFrom('right', 'right', 'right', 'stale', 'none'),
      revision: fc.constantFrom('none', 'right', 'right', 'stale'),
      reason: fc.constantFrom(true, true, false),
      kind: fc.constantFrom(...editionKinds),
      stage: fc.option(fc.nat(2), { nil: undefined, freq: 3 }),
      redirect: fc.boolean(),
      ahead: fc.constantFrom(3600, 86_400, 1, -60),
    });
  return fc.oneof(
    {
      weight: 50,
      arbitrary: fc.record({ type: fc.constant('next' as const), turn: fc.nat(turns - 1) }),
    },
    ...requestableEvents.map((name) => ({ weight: weights[name], arbitrary: event(name) })),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('save' as const),
        who,
        words: fc.constantFrom('The first version.', 'A second thought.', 'A third one.'),
        autosave: fc.boolean(),
        citation: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('resolve' as const), who, page: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('waive' as const), who }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('assign' as const), who, user: who }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('byline' as const), who }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('check' as const), alive: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'keep' as const }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('waive-link' as const), who }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('due' as const),
        late: fc.constantFrom(1, 0, 90, 86_400, -1, -3600, null),
        gaveUp: fc.boolean(),
      }),
    },
  );
};

/** Publishers and reviewers of the cast, by number. */
const publishers = [5, 6, 7, 10];
const reviewers = [2, 3, 8, 11, 12];
const suited: Partial<Record<RequestableEvent, readonly number[]>> = {
  approve: reviewers,
  request_changes: reviewers,
  ratify: reviewers,
  schedule: publishers,
  unschedule: publishers,
  publish: publishers,
  force_publish: publishers,
  withdraw: publishers,
  propose_retraction: publishers,
  retract: [...publishers, 4, 11],
  remove: publishers,
};

const weights: Record<RequestableEvent, number> = {
  submit: 2,
  recall: 2,
  request_changes: 1,
  approve: 3,
  reopen: 3,
  schedule: 2,
  unschedule: 1,
  publish: 3,
  force_publish: 4,
  ratify: 4,
  new_edition: 2,
  withdraw: 1,
  propose_retraction: 3,
  retract: 3,
  remove: 1,
  discard: 1,
};
