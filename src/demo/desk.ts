import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';
import type { Refusal } from '@/core/refusal';
import type { User } from '@/payload-types';
import type { Result } from '@/platform/result';
import type { DemoPerson } from './content/accounts';
import { instantOf, type Moment } from './moment';

/** The demo's people at work: every change is made by somebody, through the doors that everybody uses. */
export type Desk = {
  payload: BasePayload;
  /** A request as this person's browser would make it, at the time of this desk. */
  as: (person: DemoPerson, locale?: string) => Promise<PayloadRequest>;
  user: (person: DemoPerson) => User;
  now: () => Date;
  /** The same people at another time, counted from when the demo was begun. */
  at: (moment: Moment) => Desk;
  instant: (moment: Moment) => Date;
};

/** @param begun when the demo was begun, from which its days are counted */
export const deskOf = (
  payload: BasePayload,
  users: ReadonlyMap<DemoPerson, User>,
  begun: Date,
): Desk => deskAt(payload, users, { begun, now: begun });

const deskAt = (
  payload: BasePayload,
  users: ReadonlyMap<DemoPerson, User>,
  { begun, now }: { begun: Date; now: Date },
): Desk => {
  const user = (person: DemoPerson): User => {
    const found = users.get(person);
    if (!found) throw new Error(`The demo has no ${person}`);
    return found;
  };
  const as = (person: DemoPerson, locale?: string) =>
    createLocalReq(
      {
        user: { ...user(person), collection: 'users' },
        locale,
        context: { happensAt: now },
      },
      payload,
    );
  const instant = (moment: Moment) => instantOf(moment, begun);
  const at = (moment: Moment) => deskAt(payload, users, { begun, now: instant(moment) });
  return { payload, as, user, now: () => now, at, instant };
};

/** The value of a command that cannot be refused unless the demo and the rules have parted ways. */
export const done = <T>(doing: string, result: Result<T, Refusal>): T => {
  if (result.ok) return result.value;
  const reasons = result.error.findings.map(({ rule, message }) => `${rule}: ${message}`);
  throw new Error(`${doing} was refused: ${reasons.join(' ')}`);
};
