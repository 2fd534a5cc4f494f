import type { BasePayload } from 'payload';

import { makeApiKey, type MadeKey } from '@/accounts/commands/make-api-key';
import type { WishedKey } from '@/accounts/rules/wished-key';
import type { User } from '@/payload-types';

import { asUser } from '../builders';

/** As it is sent: nothing of it is known to fit. */
export type Wished = Partial<Record<keyof WishedKey, unknown>>;

/** A key that somebody made at the desk. */
export const aKeyOf = async (
  payload: BasePayload,
  user: User,
  wished: Wished = {},
): Promise<MadeKey> => {
  const req = await asUser(payload, user);
  const made = await makeApiKey(req, { name: 'A program', scopes: [], ...wished }, new Date());
  if (!made.ok) throw new Error(made.error.findings.map(({ message }) => message).join(' '));
  return made.value;
};
