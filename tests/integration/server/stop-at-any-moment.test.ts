import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@support/faults/points';
import { endForGood, startWholeProcess, type WholeProcess } from '@support/faults/whole-process';

const world = { folder: '', running: [] as WholeProcess[] };
const start = (): WholeProcess => {
  // Without pages, which would have to be built; what it has beside them stops in the same order.
  const started = startWholeProcess({ folder: world.folder, env: { IBIDEM_ROLE: 'worker' } });
  world.running.push(started);
  return started;
};

beforeAll(() => {
  world.folder = mkdtempSync(join(tmpdir(), 'ibidem-stop-'));
  chmodSync(world.folder, 0o711);
});
afterEach(() => {
  world.running.splice(0).forEach(endForGood);
});
afterAll(() => rmSync(world.folder, { recursive: true, force: true }));

describe('a publication that is told to stop', () => {
  it.each([
    ['as soon as Postgres answers', '✓ Postgres'],
    ['between its steps', '✓ Migrations'],
    ['right after the start', '✓ Worker'],
  ])('%s, ends without a complaint, Postgres last', async (_, moment) => {
    const publication = start();
    await publication.until(moment);
    publication.signal('SIGTERM');
    const { code, after } = await publication.ended();
    expect(publication.complaints()).toEqual([]);
    expect(code).toBe(0);
    expect(after).toBeLessThan(15_000);
    expect(publication.postgres()).toBe(0);
  });

  it('twice, ends at once, and Postgres follows by itself', async () => {
    const publication = start();
    await publication.until('✓ Worker');
    const goOn = publication.freezePostgres();
    publication.signal('SIGTERM');
    await publication.until('Stopping (SIGTERM)');
    await sleep(1_200); // a repetition that comes sooner is npm's
    publication.signal('SIGTERM');
    const { code, after } = await publication.ended();
    expect([code, after < 1_000]).toEqual([1, true]);
    goOn();
    await eventually(() => Promise.resolve(publication.postgres() === 0 ? true : undefined));
  });
});
