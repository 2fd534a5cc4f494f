import { describe, expect, it } from '@jest/globals';
import {
  recipientsOfAdministration,
  type AdministeredFacts,
} from '@/notifications/rules/recipients-of-administration';
import type { Role } from '@/editions/rules/states';

const person = (id: number, ...roles: Role[]) => ({ id, roles, active: true });
const people = [
  person(1, 'administrator'),
  person(2, 'administrator'),
  person(3, 'publisher'),
  person(4, 'writer'),
  { id: 5, roles: ['administrator'] as const, active: false },
];

const told = (facts: Partial<AdministeredFacts>) =>
  recipientsOfAdministration({
    event: 'rights_changed',
    subject: 'account',
    concerned: 4,
    actor: 1,
    isClosed: false,
    people,
    ...facts,
  }).map(({ user, what }) => `${user} ${what}`);

describe('who hears of administration', () => {
  it('is whose account it is, also of their own act, and other administrators of that of another', () => {
    expect(told({})).toEqual(['4 rights_changed', '2 account_of_another']);
    expect(told({ isClosed: true })[0]).toBe('4 account_closed');
    expect(told({ event: 'password_changed' })).toEqual([
      '4 password_changed',
      '2 account_of_another',
    ]);
    expect(told({ event: 'password_changed', actor: 4 })).toEqual(['4 password_changed']);
    expect(told({ event: 'password_reset', actor: 4 })).toEqual(['4 password_changed']);
  });

  it('is everybody who answers for the publication but whoever did it', () => {
    const settings = { subject: 'settings', concerned: null } as const;
    expect(told({ ...settings, event: 'policy_changed' })).toEqual([
      '2 policy_changed',
      '3 policy_changed',
    ]);
    expect(told({ ...settings, event: 'settings_changed', actor: 3 })).toEqual([
      '1 settings_changed',
      '2 settings_changed',
    ]);
  });

  it('is whose key it is, if it was not they who revoked it', () => {
    const key = { subject: 'key', concerned: 4 } as const;
    expect(told({ ...key, event: 'key_made', actor: 4 })).toEqual(['4 key_made']);
    expect(told({ ...key, event: 'key_revoked' })).toEqual(['4 key_revoked']);
    expect(told({ ...key, event: 'key_revoked', actor: 4 })).toEqual([]);
  });

  it('is nobody where somebody came in, or the first accounts are made at the server', () => {
    expect(told({ event: 'signed_in', actor: 4 })).toEqual([]);
    expect(told({ event: 'sign_in_failed', actor: null })).toEqual([]);
    expect(told({ event: 'account_made', actor: null })).toEqual([]);
    expect(told({ event: 'account_made' })).toEqual(['2 account_of_another']);
  });
});
