import type { PayloadRequest } from 'payload';

import type { Actor } from '@/editions/rules/actor';

/** Acts where no person does: a publication that is due, a predecessor that gives way. */
export const systemActor: Actor = { kind: 'system', name: 'Ibidem' };

/** The person behind a request, or null: nobody is logged in, or they were deactivated. */
export const personOf = ({ user }: Pick<PayloadRequest, 'user'>): Actor | null =>
  user && user.active !== false
    ? { kind: 'user', id: user.id, name: user.name, roles: user.roles }
    : null;
