import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runWorker } from '@/jobs/run-worker';
import { askDatabase } from '@/server/condition/ask-database';
import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

const world = {} as { test: TestPayload; line: DatabaseLine };
beforeAll(async () => {
  world.test = await startTestPayload();
  world.line = await openDatabaseLine(world.test.databaseUrl);
});
afterAll(async () => {
  await world.line.close();
  await world.test.stop();
});

const ask = () => askDatabase(world.line.url, 2_000);

describe('whoever asks how the database is', () => {
  it('hears whether a worker is there', async () => {
    expect(await ask()).toEqual({ database: 'there', worker: 'absent' });
    const worker = await runWorker(world.test.databaseUrl, { note: () => undefined });
    expect(await ask()).toEqual({ database: 'there', worker: 'at work' });
    await worker.stop();
    expect(await ask()).toEqual({ database: 'there', worker: 'absent' });
  });

  it('hears that nobody answers, and that somebody is silent, within the time that was given', async () => {
    world.line.cut();
    expect(await ask()).toMatchObject({ database: 'away' });
    world.line.mend();
    world.line.hold();
    const began = performance.now();
    expect(await ask()).toMatchObject({ database: 'silent' });
    expect(performance.now() - began).toBeLessThan(4_000);
    world.line.mend();
    expect(await ask()).toMatchObject({ database: 'there' });
  });

  it('is not told that it is away when it only has no connection left', async () => {
    const url = new URL(world.line.url);
    url.password = 'wrong';
    url.username = 'nobody-of-this-name';
    expect(await askDatabase(url.href, 2_000)).toMatchObject({ database: 'there' });
  });
});
