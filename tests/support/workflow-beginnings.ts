import { attempt } from './workflow-attempts';
import type { Step } from './workflow-steps';
import { liveEdition, unresolved, type Cast, type World } from './workflow-world';

/** How far an article is when the test begins: much of what can happen to it only readers bring about. */
export const beginnings = ['draft', 'published', 'forced'] as const;
type Beginning = (typeof beginnings)[number];

/** Brings an article there by the commands that its desk would give. */
export const bringTo = async (cast: Cast, world: World, beginning: Beginning): Promise<void> => {
  if (beginning === 'draft') return;
  for (let left = 12; left > 0; left -= 1) {
    if (await liveEdition(cast, world)) return;
    const isReady = beginning === 'forced' && !(await unresolved(cast, world));
    await attempt(cast, world, isReady ? forced : { type: 'next', turn: 0 });
  }
  throw new Error('The article did not come to its readers');
};

const forced: Step = {
  type: 'event',
  event: 'force_publish',
  who: 5,
  hash: 'right',
  revision: 'right',
  reason: true,
  kind: 'first',
  ahead: 0,
};
