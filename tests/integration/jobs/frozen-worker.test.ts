import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { schedule } from '@/editions/commands/verbs';

import { copiesOf, type Copy } from '@support/documents/copies';
import { scheduleAll } from '@support/editions/due-together';
import { editionsOf, expectPromises } from '@support/editions/promises';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { startMortal, type Mortal } from '@support/faults/mortal';
import {
  close,
  eventually,
  installPoints,
  open,
  sessionAt,
  type Point,
} from '@support/faults/points';
import { expectWhole, generationOf, tracesOf } from '@support/faults/wholeness';

let installation: Installation;
let client: Client;
beforeAll(async () => {
  installation = await openInstallation();
  client = new Client({ connectionString: installation.databaseUrl });
  await client.connect();
  await installPoints(client);
});
afterAll(async () => {
  await client.end();
  await installation.stop();
});

const scheduledCopies = async (count: number): Promise<Copy[]> => {
  const scheduled = await anArticleThatIs(installation, 'approved');
  const given = {
    articleId: scheduled.articleId,
    expectedHash: scheduled.edition.contentHash ?? '',
    scheduledFor: new Date(Date.now() + 86_400_000).toISOString(),
    scheduledZone: 'Europe/Minsk',
  };
  expect((await schedule(await installation.desk.publisher.req(), given)).ok).toBe(true);
  const [edition] = await editionsOf(installation.payload, scheduled.articleId);
  return copiesOf(installation, edition ? { ...scheduled, edition } : scheduled, count);
};

const isPublished = async ({ editionId }: Copy): Promise<true | undefined> =>
  (await tracesOf(installation, editionId)).state === 'published' ? true : undefined;

const jobsOf = async (...tasks: string[]): Promise<number> => {
  const { rows } = await client.query(
    `SELECT FROM graphile_worker.jobs
     WHERE run_at < now() + interval '1 minute' AND task_identifier = ANY ($1)`,
    [tasks],
  );
  return rows.length;
};

const jobsLeft = () => jobsOf('ensure-edition-is-published', 'ensure-transition-is-announced');

/** Entries of the log, and letters, that were to be told of more than once. */
const toldTwice = async (): Promise<unknown[]> => {
  const { rows } = await client.query<{ key: string }>(
    `SELECT key FROM witnessed_jobs WHERE happened = 'INSERT' AND key ~ '^(transition|mail):'
     GROUP BY key HAVING count(*) > 1`,
  );
  return rows;
};

const notice = 700; // milliseconds from scheduling to the due time

/** Freezes it in the middle of publishing; the transaction is still open, and holds the article. */
const freezeAt = async (mortal: Mortal, point: Point, { editionId }: Copy) => {
  await mortal.ask('work');
  // Scheduling passes some of the points itself.
  await scheduleAll(installation, [editionId], new Date(Date.now() + notice));
  await close(client, point);
  await sessionAt(client, point);
  const goOn = mortal.freeze();
  await open(client, point);
  return goOn;
};

it('has the jobs of frozen workers taken up within a minute, and nothing done twice when they go on', async () => {
  const points = ['log', 'completion'] as const satisfies readonly Point[];
  const articles = await scheduledCopies(points.length);
  const generation = await generationOf(installation);
  const other = await startMortal(installation.databaseUrl);
  const frozen: { mortal: Mortal; goOn: () => void; at: number }[] = [];
  for (const [index, point] of points.entries()) {
    const article = articles[index];
    if (!article) throw new Error('There are too few articles');
    const mortal = await startMortal(installation.databaseUrl);
    frozen.push({ mortal, goOn: await freezeAt(mortal, point, article), at: performance.now() });
  }
  await other.ask('work');
  await eventually(async () => {
    const published = await Promise.all(articles.map(isPublished));
    return (published.every(Boolean) && (await jobsLeft()) === 0) || undefined;
  });
  const last = Math.max(...frozen.map(({ at }) => at));
  expect(performance.now() - last).toBeLessThan(60_000);
  await other.stop();
  for (const { goOn } of frozen) goOn();
  // They take jobs again: nobody else is there.
  await client.query(`SELECT graphile_worker.add_job('ensure-old-tries-are-forgotten')`);
  await eventually(async () => (await jobsOf('ensure-old-tries-are-forgotten')) === 0 || undefined);
  await eventually(async () => (await jobsLeft()) === 0 || undefined);
  for (const { mortal } of frozen) await mortal.stop();
  for (const article of articles) {
    expectWhole(await tracesOf(installation, article.editionId));
    await expectPromises(installation.payload, article.articleId, new Map());
  }
  expect(await jobsLeft()).toBe(0);
  expect(await toldTwice()).toEqual([]);
  expect(await generationOf(installation)).toBe(generation + points.length);
}, 300_000);
