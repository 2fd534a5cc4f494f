import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';

/** Who sees how the publication is kept running: administrators. */
export const mayLookAfterSystem = (req: Pick<PayloadRequest, 'user'>): boolean => {
  const person = personOf(req);
  return person?.kind === 'user' && person.roles.includes('administrator');
};
