import { afterEach, describe, expect, it } from '@jest/globals';
import type { Condition } from '@/server/condition/condition';
import { watchReadiness, type DatabaseFacts, type ReadinessWatch } from '@/server/readiness-watch';

const well: Condition = { database: 'there', disk: 'has room', worker: 'at work' };
const now = Date.UTC(2026, 10, 30);
const facts: DatabaseFacts = { pending: 0, oldestDue: 1, clock: now };

let watch: ReadinessWatch | undefined;
afterEach(() => watch?.close());

const readinessOf = async (
  answered: DatabaseFacts | undefined,
  condition: Partial<Condition> = {},
) => {
  watch = watchReadiness(() => ({ ...well, ...condition }), {
    databaseFacts: () => Promise.resolve(answered),
    files: () => Promise.resolve({ state: 'ok' }),
    mail: () => Promise.resolve({ state: 'off' }),
    now: () => now,
  });
  await new Promise(setImmediate);
  return watch.now();
};

describe('what a process knows of its surroundings', () => {
  it('is well where everything answers', async () => {
    expect(await readinessOf(facts)).toEqual({
      database: { state: 'ok' },
      migrations: { state: 'ok', figure: 0 },
      disk: { state: 'ok' },
      worker: { state: 'ok' },
      jobs: { state: 'ok', figure: 1 },
      clock: { state: 'ok', figure: 0 },
      files: { state: 'ok' },
      mail: { state: 'off' },
    });
  });

  it('knows nothing of what only the database can say while it is away', async () => {
    expect(await readinessOf(undefined, { database: 'away' })).toMatchObject({
      database: { state: 'fail' },
      migrations: { state: 'unknown' },
      jobs: { state: 'unknown' },
      clock: { state: 'unknown' },
    });
  });

  it('keeps what it knew while the database is there and an answer comes too late', async () => {
    const answers = [{ ...facts, pending: 1 }];
    let condition = well;
    let asked = 0;
    const again = async (): Promise<void> => {
      const before = asked;
      while (asked < before + 2) await new Promise(setImmediate);
    };
    watch = watchReadiness(
      () => condition,
      {
        databaseFacts: () => {
          asked += 1;
          return Promise.resolve(answers.shift());
        },
        files: () => Promise.resolve({ state: 'ok' }),
        mail: () => Promise.resolve({ state: 'off' }),
        now: () => now,
      },
      { database: 1, files: 1, mail: 1 },
    );
    await again();
    expect(watch.now().migrations).toEqual({ state: 'fail', figure: 1 });
    condition = { ...well, database: 'away' };
    await again();
    expect(watch.now().migrations).toEqual({ state: 'unknown' });
  });

  it.each([
    ['migrations', { pending: 1 }, 'fail'],
    ['jobs', { oldestDue: 301 }, 'warn'],
    ['clock', { clock: now + 6_000 }, 'warn'],
    ['clock', { clock: now - 3_600_000 }, 'warn'],
  ] as const)('says what is the matter with the %s', async (name, different, state) => {
    expect((await readinessOf({ ...facts, ...different }))[name]).toMatchObject({ state });
  });
});
