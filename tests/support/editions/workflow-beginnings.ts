import * as fc from 'fast-check';

import { attempt } from './workflow-attempts';
import { event, publisher } from './workflow-next';
import type { Step } from './workflow-steps';
import { newestFirst, unresolved, type Cast, type World } from './workflow-world';

/** How far an article is when the test begins: much of what can happen to it only comes late. */
type Beginning = 'draft' | 'approved' | 'scheduled' | 'published' | 'forced';

export const beginnings: fc.Arbitrary<Beginning> = fc.constantFrom(
  'draft',
  'published',
  'forced',
  ...(['approved', 'scheduled', 'scheduled', 'scheduled'] as const),
);

/** Brings an article there by the commands that its desk would give. */
export const bringTo = async (cast: Cast, world: World, beginning: Beginning): Promise<void> => {
  const goal = beginning === 'forced' ? 'published' : beginning;
  for (let left = 12; left > 0; left -= 1) {
    const [edition] = await newestFirst(cast, world);
    if (edition?.state === goal) return;
    const isApproved = edition?.state === 'approved';
    if (isApproved && goal === 'scheduled')
      await attempt(cast, world, event('schedule', publisher));
    else await attempt(cast, world, await nextOnTheWay(cast, world, beginning));
  }
  throw new Error(`The article is not ${beginning}`);
};

/** What is scheduled cites a page, so that it may be gone when the time comes. */
const nextOnTheWay = async (cast: Cast, world: World, beginning: Beginning): Promise<Step> => {
  const isOpen = await unresolved(cast, world);
  if (beginning === 'forced' && !isOpen)
    return event('force_publish', publisher, { kind: 'first' });
  return { type: 'next', turn: isOpen && beginning === 'scheduled' ? 1 : 0 };
};
