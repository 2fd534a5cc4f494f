import { describe, expect, it } from '@jest/globals';
import { withoutPersonalData } from '@/platform/without-personal-data';

describe('what may stand in a log', () => {
  it.each([
    ['a letter to somebody', 'No such user: anna.k+desk@example.org', 'No such user: (e-mail)'],
    ['Cyrillic addresses', 'to анна@пример.бел', 'to (e-mail)'],
    [
      'a password in an address',
      'connect postgres://ibidem:pw@db:5432/x',
      'connect postgres://db:5432/x',
    ],
    [
      'a question',
      'GET https://example.org/a?q=name&token=1 failed',
      'GET https://example.org/a?… failed',
    ],
    ['a question of ours', 'No answer for /api/users?where[email]=a', 'No answer for /api/users?…'],
    ['a path that is a key', '/admin/reset/0123456789abcdef0123456789abcdef', '/admin/reset/…'],
    ['a calendar', '/calendar/Zm9vYmFyYmF6cXV4Zm9vYmFy.ics', '/calendar/…'],
    [
      'a session',
      'Cookie payload-token=eyJhbGciOi.eyJpZCI6.c2lnbmF0',
      'Cookie payload-token=(hidden)',
    ],
    ['a key', 'authorization: Bearer ibk_0123456789', 'authorization: Bearer (hidden)'],
    [
      'values of a statement',
      'Failed query: insert into x values ($1, $2)\nparams: Anna,\nher text\n    at run (a.ts:1)',
      'Failed query: insert into x values ($1, $2)\nparams: (hidden)\n    at run (a.ts:1)',
    ],
    [
      'values of a statement at the end',
      'Failed query: select 1\n  params: Anna,\nher text',
      'Failed query: select 1\n  params: (hidden)',
    ],
    ['a unique value', 'Key (email)=(a b) already exists.', 'Key (email)=(hidden) already exists.'],
    ['a row', 'Failing row contains (1, Anna (desk), x).', 'Failing row contains (hidden).'],
  ])('is not %s', (_, told, written) => {
    expect(withoutPersonalData(told)).toBe(written);
  });

  it.each([
    'connect ECONNREFUSED 127.0.0.1:5432',
    'Took up the jobs of workers that are gone',
    'at Object.<anonymous> (src/server/front-server.ts:12:3)',
    'file:///srv/ibidem/node_modules/@payloadcms/db-postgres/dist/index.js:3',
    'Is it the same? Nobody knows.',
  ])('is all of: %s', (told) => {
    expect(withoutPersonalData(told)).toBe(told);
  });

  it('hides what stands under a telling name, at any depth, and keeps the rest', () => {
    const job = { payload: { email: 'a@b.example', network: '192.0.2.7', wait: 3 } };
    expect(withoutPersonalData({ job, setPassword: 'x', title: 'Roads', size: 3n })).toEqual({
      job: { payload: { email: '(hidden)', network: '(hidden)', wait: 3 } },
      setPassword: '(hidden)',
      title: 'Roads',
      size: '3',
    });
  });

  it('ends with what refers to itself, and with what is endless', () => {
    const one: Record<string, unknown> = { length: 'x'.repeat(20_000) };
    one.self = one;
    expect(JSON.stringify(withoutPersonalData(one)).length).toBeLessThan(150_000);
  });

  it('says of an error what it says', () => {
    const error = new Error('No room for a@b.example');
    expect(withoutPersonalData({ error })).toMatchObject({
      error: {
        error: 'No room for (e-mail)',
        stack: expect.stringContaining('No room for (e-mail)'),
      },
    });
  });
});
