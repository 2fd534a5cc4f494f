import * as fc from 'fast-check';

import { requestableEvents, type RequestableEvent } from '@/workflow/events';
import { editionKinds, type EditionKind } from '@/workflow/states';

/** Who acts: an index into the cast of the test. */
type Acting = { who: number };

/** One thing that somebody tries. `next` is whatever brings the article on its way to readers. */
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
    })
  | (Acting & { type: 'save'; words: string; autosave: boolean; citation: boolean })
  | (Acting & { type: 'resolve'; page: boolean })
  | (Acting & { type: 'waive' })
  | (Acting & { type: 'assign'; user: number })
  /** Somebody turns out to be the author. */
  | (Acting & { type: 'byline' })
  /** The cited page is looked at, and is there or not. */
  | { type: 'check'; alive: boolean }
  /** A worker finds the scheduled edition, so many seconds after its time. */
  | { type: 'due'; late: number }
  | { type: 'next'; schedules: boolean };

export const steps = (people: number): fc.Arbitrary<Step> => {
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
    });
  return fc.oneof(
    {
      weight: 26,
      arbitrary: fc.record({ type: fc.constant('next' as const), schedules: fc.boolean() }),
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
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('due' as const),
        late: fc.constantFrom(-3600, -1, 0, 1, 90, 86_400),
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
  recall: 1,
  request_changes: 1,
  approve: 3,
  reopen: 1,
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
