import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { schedule } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { transitionLog } from '@/editions/queries/transition-log';

import {
  delaysUntilPublic,
  dueTogether,
  percentileOf,
  scheduleAll,
} from '@support/editions/due-together';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { editionsOf, expectPromises } from '@support/editions/promises';
import { startWorkerProcess, type WorkerProcess } from '@support/server/worker-processes';

const together = 300;
const workers = 3;

let installation: Installation;
let model: Placed;
beforeAll(async () => {
  installation = await openInstallation();
  model = await scheduledIn(3_600_000);
});
afterAll(() => installation.stop());

const scheduledIn = async (milliseconds: number): Promise<Placed> => {
  const placed = await anArticleThatIs(installation, 'approved');
  const scheduled = await schedule(await installation.desk.publisher.req(), {
    articleId: placed.articleId,
    expectedHash: placed.edition.contentHash ?? '',
    scheduledFor: new Date(Date.now() + milliseconds).toISOString(),
    scheduledZone: 'Europe/Minsk',
  });
  expect(scheduled.ok).toBe(true);
  const [edition] = await editionsOf(installation.payload, placed.articleId);
  return edition ? { ...placed, edition } : placed;
};

const startWorkers = (count: number): Promise<WorkerProcess[]> =>
  Promise.all(Array.from({ length: count }, () => startWorkerProcess(installation.databaseUrl)));

/** Copies are made before the clock runs: how long that takes is no part of a delay. */
const inAnHour = () => new Date(Date.now() + 3_600_000);
const idsOf = (copies: readonly { editionId: number }[]) =>
  copies.map(({ editionId }) => editionId);

const say = (line: string) => process.stderr.write(`${line}\n`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const summary = (delays: readonly number[]) =>
  `median ${seconds(percentileOf(delays, 0.5))}, p99 ${seconds(percentileOf(delays, 0.99))}, max ${seconds(percentileOf(delays, 1))}`;

describe(`${workers} workers`, () => {
  it(`publish ${together} editions that are due at the same instant, each once, within 10 s`, async () => {
    const processes = await startWorkers(workers);
    try {
      const copies = await dueTogether(installation, model, together, inAnHour());
      const due = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5_000);
      await scheduleAll(installation, idsOf(copies), due);
      expect(Date.now()).toBeLessThan(due.getTime());
      const delays = await delaysUntilPublic(installation, copies, due);
      say(`${together} editions due together, ${workers} workers: ${summary(delays)}`);
      const published = await runSql<{ times: string; early: boolean }>(
        installation,
        sql`SELECT count(*) AS times, bool_or(at < ${due.toISOString()}) AS early FROM transitions
            WHERE event = 'publish' GROUP BY edition_id`,
      );
      expect(published).toEqual(copies.map(() => ({ times: '1', early: false })));
      for (const { articleId } of copies)
        await expectPromises(installation.payload, articleId, new Map());
      expect(percentileOf(delays, 0.99)).toBeLessThanOrEqual(10_000);
    } finally {
      await Promise.all(processes.map((worker) => worker.stop()));
    }
  });

  it('publish one edition alone within 2 s', async () => {
    const processes = await startWorkers(workers);
    try {
      const delays: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const copies = await dueTogether(installation, model, 1, inAnHour());
        const due = new Date(Date.now() + 1_000);
        await scheduleAll(installation, idsOf(copies), due);
        delays.push(...(await delaysUntilPublic(installation, copies, due)));
      }
      const sorted = delays.toSorted((a, b) => a - b);
      say(`One edition alone, ${workers} workers: ${summary(sorted)}`);
      expect(percentileOf(sorted, 1)).toBeLessThanOrEqual(2_000);
    } finally {
      await Promise.all(processes.map((worker) => worker.stop()));
    }
  });
});

describe('a time that passed while nothing ran', () => {
  it('is made up for by the next start, which says how late it was', async () => {
    const due = new Date(Date.now() - 3_600_000);
    const [missed] = await dueTogether(installation, model, 1, due);
    if (!missed) throw new Error('There is no copy');
    const worker = await startWorkerProcess(installation.databaseUrl);
    try {
      await delaysUntilPublic(installation, [missed], due, 3_700_000);
      const last = (await transitionLog(installation, missed.editionId)).at(-1);
      expect(last).toMatchObject({ event: 'publish', actor: null });
      expect(last?.data.lateBy).toBeGreaterThanOrEqual(3_600);
      await expectPromises(installation.payload, missed.articleId, new Map());
    } finally {
      await worker.stop();
    }
  });
});
