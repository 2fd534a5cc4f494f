import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';

import { aUser } from '@support/builders';
import { restAs } from '@support/rest';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

describe('a source', () => {
  it.each([
    ['url', (length: number) => `https://example.org/a?q=${randomBytes(length).toString('hex')}`],
    ['doi', (length: number) => `10.1000/${randomBytes(length).toString('hex')}`],
    ['isbn', (length: number) => randomBytes(length).toString('hex')],
    ['title', (length: number) => randomBytes(length).toString('hex')],
    ['key', (length: number) => randomBytes(length).toString('hex')],
    ['note', (length: number) => randomBytes(length).toString('hex')],
  ])('with a %s of any length is taken or refused with a reason', async (field, make) => {
    const rest = await restAs(test.payload, await aUser(test.payload, { roles: ['editor'] }));
    for (const length of [500, 1_500, 5_000, 50_000]) {
      const body = { type: 'webpage', title: 'A page', [field]: make(length) };
      const { status, body: said } = await rest('POST', '/sources', body);
      const reason = status === 201 ? 'taken' : JSON.stringify(said);
      expect(reason).toMatch(/^taken$|too long|is not a DOI/);
      if (length === 500) expect(status).toBe(201);
    }
  });
});
