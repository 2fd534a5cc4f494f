import type { PayloadRequest } from 'payload';

import type { AdministrationEvent } from '@/audit/rules/administration/events';
import type { Changes } from '@/audit/rules/administration/log';
import { logAdministration } from '@/audit/commands/log-administration';
import type { User } from '@/payload-types';

/** What an account may do. */
export const rightsOf = ({ roles, active }: User) => ({
  roles: [...roles].sort(),
  active: active !== false,
});

/** An entry about an account. */
export const logOfAccount = (
  req: PayloadRequest,
  { id, name }: User,
  event: AdministrationEvent,
  changes?: Changes,
): Promise<void> =>
  logAdministration(req, {
    event,
    subject: 'account',
    id,
    name,
    ...(changes ? { data: { changes } } : {}),
  });
