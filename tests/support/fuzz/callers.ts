import type { BasePayload } from 'payload';

import { scopes, type Scope } from '@/accounts/rules/scopes';
import { roles, type Role } from '@/editions/rules/states';

import { aKeyOf } from '../notifications/api-keys';
import { aUser } from '../builders';
import { tokenOf } from '../database/payload-entry-points';

/** Somebody who asks: with nothing, with one role, or with a key for one scope of somebody who holds all roles. */
export type Caller = {
  name: string;
  headers: Readonly<Record<string, string>>;
  roles: readonly Role[];
  scopes?: readonly Scope[];
};

/** Made anew whenever the ones before may have been changed by what was sent. */
export const callers = async (payload: BasePayload): Promise<Caller[]> => {
  const people = await Promise.all(
    roles.map(async (role): Promise<Caller> => {
      const user = await aUser(payload, { roles: [role] });
      const headers = { Authorization: `JWT ${await tokenOf(payload, user)}` };
      return { name: role, headers, roles: [role] };
    }),
  );
  const keys: Caller[] = [];
  for (const held of [[], ...scopes.map((scope): Scope[] => [scope])]) {
    const owner = await aUser(payload, { roles: [...roles] });
    const { key } = await aKeyOf(payload, owner, { scopes: held });
    keys.push({
      name: `key for ${held.join() || 'nothing'}`,
      headers: { Authorization: `Bearer ${key}` },
      roles: held.length > 0 ? [...roles] : [],
      scopes: held,
    });
  }
  return [{ name: 'stranger', headers: {}, roles: [] }, ...people, ...keys];
};
