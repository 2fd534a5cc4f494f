import { expect, it } from '@jest/globals';
import { readEnv } from '@/platform/env';
import { securityText } from '@/platform/security-text';

const now = new Date('2026-12-01T20:15:00Z');

it('says whom to tell, until when, and where it lies', () => {
  const text = securityText('mailto:desk@example.org', 'https://example.org', now);
  expect(text.split('\n')).toEqual([
    'Contact: mailto:desk@example.org',
    'Expires: 2027-05-30T00:00:00Z',
    'Preferred-Languages: en, ru, be',
    'Canonical: https://example.org/.well-known/security.txt',
    '',
  ]);
});

it('takes the contact from the environment, as an address', () => {
  const contact = (SECURITY_CONTACT?: string) => readEnv({ SECURITY_CONTACT }).securityContact;
  expect(contact()).toBeUndefined();
  expect(contact('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  expect(contact('https://example.org/report')).toBe('https://example.org/report');
  expect(contact('desk@example.org')).toBe('mailto:desk@example.org');
  expect(() => contact('http://example.org/')).toThrow('SECURITY_CONTACT');
  expect(() => contact('mailto:desk@example.org\nExpires: never')).toThrow('SECURITY_CONTACT');
});
