import { describe, expect, it } from '@jest/globals';
import { freePort } from '@/database/free-port';
import { checkDatabase } from '@/database/check-database';

const server = process.env.TEST_DATABASE_URL ?? '';

describe('a wrong DATABASE_URL', () => {
  it('that leads nowhere', async () => {
    const port = await freePort();
    await expect(checkDatabase(`postgres://ibidem@127.0.0.1:${port}/ibidem`)).rejects.toThrow(
      `No Postgres answers at 127.0.0.1:${port}: start it, or correct DATABASE_URL.`,
    );
  });

  it('with an unknown host', async () => {
    await expect(checkDatabase('postgres://ibidem@nowhere.invalid/ibidem')).rejects.toThrow(
      /The host nowhere\.invalid in DATABASE_URL cannot be found/,
    );
  });

  it('with an unknown database', async () => {
    const url = new URL(server);
    url.pathname = '/nobody_made_this';
    await expect(checkDatabase(url.href)).rejects.toThrow(/has no database nobody_made_this/);
  });

  it('is told apart from a right one', async () => {
    await expect(checkDatabase(server)).resolves.toBeUndefined();
  });
});
