import { expect, it } from '@jest/globals';
import { sessionCookies } from '@/accounts/rules/session-cookies';

it('the session’s cookie travels over TLS alone where the publication does', () => {
  expect(sessionCookies('https://news.example.org')).toEqual({ secure: true, sameSite: 'Lax' });
  expect(sessionCookies('http://localhost:3000').secure).toBe(false);
  expect(sessionCookies('http://https.example.org').secure).toBe(false);
});
