import type { PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';

/** Whether this person looks after webhooks, as the collection's access says it too. */
export const keepsWebhooks = (req: PayloadRequest): boolean => {
  const person = personOf(req);
  return (
    person?.kind === 'user' &&
    person.roles.some((role) => role === 'publisher' || role === 'administrator')
  );
};
