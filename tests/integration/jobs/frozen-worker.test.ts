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

const jobsLeft = async (): Promise<number> => {
  const { rows } = await client.query(
    `SELECT FROM graphile_worker.jobs WHERE run_at < now()
       AND task_identifier IN ('ensure-edition-is-published', 'ensure-transition-is-announced')`,
  );
  return rows.length;
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

it('has the jobs of a frozen worker taken up within a minute, and nothing done twice when it goes on', async () => {
  const points = ['log', 'completion'] as const satisfies readonly Point[];
  const articles = await scheduledCopies(points.length);
  const generation = await generationOf(installation);
  for (const [index, point] of points.entries()) {
    const article = articles[index];
    if (!article) throw new Error('There are too few articles');
    const frozen = await startMortal(installation.databaseUrl);
    const goOn = await freezeAt(frozen, point, article);
    const began = performance.now();
    const other = await startMortal(installation.databaseUrl);
    await other.ask('work');
    await eventually(
      async () => ((await isPublished(article)) && (await jobsLeft()) === 0) || undefined,
    );
    expect(performance.now() - began).toBeLessThan(60_000);
    goOn();
    // It takes jobs again as soon as it is known again; the other may do so first, which is as good.
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job('ensure-old-tries-are-forgotten')`,
    );
    await other.stop();
    await eventually(async () => {
      const left = await client.query('SELECT FROM graphile_worker.jobs WHERE id = $1', [
        rows[0]?.id,
      ]);
      return left.rows.length === 0 || undefined;
    });
    await frozen.stop();
    expectWhole(await tracesOf(installation, article.editionId));
    await expectPromises(installation.payload, article.articleId, new Map());
  }
  expect(await jobsLeft()).toBe(0);
  expect(await generationOf(installation)).toBe(generation + points.length);
}, 300_000);
