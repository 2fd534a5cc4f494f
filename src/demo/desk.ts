import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';
import type { Refusal } from '@/core/refusal';
import type { User } from '@/payload-types';
import type { Result } from '@/platform/result';
import type { Role } from '@/editions/rules/states';

/** The demo's people at work: every change is made by somebody, through the doors that everybody uses. */
export type Desk = {
  payload: BasePayload;
  /** A request as this person's browser would make it. */
  as: (role: Role, locale?: string) => Promise<PayloadRequest>;
  user: (role: Role) => User;
  now: () => Date;
};

export const deskOf = (
  payload: BasePayload,
  users: ReadonlyMap<Role, User>,
  now: () => Date,
): Desk => {
  const user = (role: Role): User => {
    const found = users.get(role);
    if (!found) throw new Error(`The demo has no ${role}`);
    return found;
  };
  const as = (role: Role, locale?: string) =>
    createLocalReq({ user: { ...user(role), collection: 'users' }, locale }, payload);
  return { payload, as, user, now };
};

/** The value of a command that cannot be refused unless the demo and the rules have parted ways. */
export const done = <T>(doing: string, result: Result<T, Refusal>): T => {
  if (result.ok) return result.value;
  const reasons = result.error.findings.map(({ rule, message }) => `${rule}: ${message}`);
  throw new Error(`${doing} was refused: ${reasons.join(' ')}`);
};
