import * as fc from 'fast-check';

import type { RequestableEvent } from '@/workflow/events';
import { editionKinds, type EditionKind } from '@/workflow/states';

/** Who acts: an index into the cast of the test. */
type Acting = { who: number };

/** One thing that somebody tries. `next` is whatever brings the article on its way to readers. */
export type Step =
  | (Acting & {
      type: 'event';
      event: RequestableEvent;
      hash: 'right' | 'stale' | 'none';
      reason: boolean;
      kind: EditionKind;
    })
  | (Acting & { type: 'save'; words: string; autosave: boolean; citation: boolean })
  | (Acting & { type: 'resolve' })
  | (Acting & { type: 'waive' })
  | { type: 'next' };

export const steps = (people: number): fc.Arbitrary<Step> => {
  const who = fc.nat(people - 1);
  const event = (name: RequestableEvent): fc.Arbitrary<Step> =>
    fc.record({
      type: fc.constant('event' as const),
      who,
      event: fc.constant(name),
      hash: fc.constantFrom('right', 'right', 'right', 'stale', 'none'),
      reason: fc.boolean(),
      kind: fc.constantFrom(...editionKinds),
    });
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant<Step>({ type: 'next' }) },
    ...weights.map(([name, weight]) => ({ weight, arbitrary: event(name) })),
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
    { weight: 2, arbitrary: fc.record({ type: fc.constant('resolve' as const), who }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('waive' as const), who }) },
  );
};

const weights: readonly [RequestableEvent, number][] = [
  ['submit', 2],
  ['recall', 1],
  ['request_changes', 1],
  ['approve', 3],
  ['reopen', 1],
  ['publish', 3],
  ['new_edition', 1],
  ['discard', 1],
];
