import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Job } from 'graphile-worker';

import {
  approve,
  discard,
  newEdition,
  publish,
  schedule,
  submit,
  unschedule,
} from '@/editions/commands/verbs';
import { enqueueForgottenEditions } from '@/editions/commands/enqueue-forgotten-editions';
import { publishDue, type DueOutcome } from '@/editions/commands/publish-due';
import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { ensureEditionIsPublished } from '@/jobs/ensure-edition-is-published';
import type { Edition } from '@/payload-types';
import { transitionLog } from '@/editions/queries/transition-log';

import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { editionsOf, expectPromises } from '@support/editions/promises';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const soon = new Date(Date.now() + 3_600_000);
const later = new Date(soon.getTime() + 3_600_000);
const before = new Date(soon.getTime() - 1);
const minsk = 'Europe/Minsk';

const scheduled = async (at = soon): Promise<Placed> => {
  const placed = await anArticleThatIs(installation, 'approved');
  expect((await scheduleFor(placed, at)).ok).toBe(true);
  return placed;
};

const scheduleFor = async ({ articleId, edition }: Placed, at: Date) =>
  schedule(await installation.desk.publisher.req(), {
    articleId,
    expectedHash: edition.contentHash ?? '',
    scheduledFor: at.toISOString(),
    scheduledZone: minsk,
  });

const due = async ({ edition }: Placed, now?: Date): Promise<DueOutcome> =>
  publishDue(await asUser(installation.payload), { edition: edition.id, ...(now ? { now } : {}) });

const latest = async ({ articleId }: Placed): Promise<Edition> => {
  await expectPromises(installation.payload, articleId, new Map());
  const edition = (await editionsOf(installation.payload, articleId)).at(-1);
  if (!edition) throw new Error('The article has no edition');
  return edition;
};

const lastEntry = async ({ edition }: Placed) =>
  (await transitionLog(installation, edition.id)).at(-1);

type JobRow = { run_at: Date; payload: { edition: number; scheduledFor: string } };
const jobs = ({ edition }: Placed) =>
  runSql<JobRow>(
    installation,
    sql`SELECT j.run_at, p.payload FROM graphile_worker.jobs j
        JOIN graphile_worker._private_jobs p USING (id)
        WHERE j.task_identifier = 'ensure-edition-is-published'
          AND p.payload ->> 'edition' = ${String(edition.id)}`,
  );

describe('a scheduled edition', () => {
  it('has one job at its instant, and keeps the zone in which it was meant', async () => {
    const placed = await scheduled();
    expect(await latest(placed)).toMatchObject({
      state: 'scheduled',
      scheduledFor: soon.toISOString(),
      scheduledZone: minsk,
    });
    const [job, ...more] = await jobs(placed);
    expect(more).toEqual([]);
    expect(new Date(job?.run_at ?? 0)).toEqual(soon);
    expect(job?.payload.scheduledFor).toBe(soon.toISOString());
  });

  it('is not published before its time, by the given clock or by the database’s', async () => {
    const placed = await scheduled();
    expect(await due(placed, before)).toBe('idle');
    expect(await due(placed)).toBe('idle');
    expect((await latest(placed)).state).toBe('scheduled');
  });

  it('is published when due, as the very bytes that were approved, and only once', async () => {
    const placed = await scheduled();
    expect(await due(placed, soon)).toBe('published');
    expect(await due(placed, later)).toBe('idle');
    const edition = await latest(placed);
    expect(edition).toMatchObject({ state: 'published', publishedAt: soon.toISOString() });
    expect(edition.contentHash).toBe(placed.edition.contentHash);
    expect(contentHash(edition.document as unknown as FrozenDocument)).toBe(edition.contentHash);
    expect(await lastEntry(placed)).toMatchObject({ event: 'publish', actor: null, data: {} });
  });

  it('goes out once, however many take it up together', async () => {
    const placed = await scheduled();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => due(placed, soon)));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'idle'), 'published']);
    const log = await transitionLog(installation, placed.edition.id);
    expect(log.filter(({ event }) => event === 'publish')).toHaveLength(1);
  });

  it('says by how much it was late', async () => {
    const placed = await scheduled();
    expect(await due(placed, later)).toBe('published');
    expect(await lastEntry(placed)).toMatchObject({ event: 'publish', data: { lateBy: 3600 } });
  });

  it('may be published early by a person, and the job is gone', async () => {
    const placed = await scheduled();
    const expectedHash = placed.edition.contentHash ?? '';
    const { articleId } = placed;
    const early = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(early.ok).toBe(true);
    expect(await jobs(placed)).toEqual([]);
    expect(await due(placed, later)).toBe('idle');
  });
});

describe('a schedule', () => {
  it.each([
    ['without an instant', { scheduledZone: minsk }],
    ['of the past', { scheduledFor: '2020-01-01T00:00:00Z', scheduledZone: minsk }],
    ['without a zone', { scheduledFor: soon.toISOString() }],
    ['of a zone that is none', { scheduledFor: soon.toISOString(), scheduledZone: 'Mars/Base' }],
    [
      'whose instant depends on the server',
      { scheduledFor: soon.toISOString().replace('Z', ''), scheduledZone: minsk },
    ],
  ])('%s is refused and leaves no job', async (_, given) => {
    const placed = await anArticleThatIs(installation, 'approved');
    const refused = await schedule(await installation.desk.publisher.req(), {
      articleId: placed.articleId,
      expectedHash: placed.edition.contentHash ?? '',
      ...given,
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { status: 422, findings: [{ rule: 'schedule-not-future' }] },
    });
    expect(await jobs(placed)).toEqual([]);
  });

  it('is changed by taking it back and giving another', async () => {
    const placed = await scheduled();
    const { articleId } = placed;
    expect((await unschedule(await installation.desk.publisher.req(), { articleId })).ok).toBe(
      true,
    );
    expect(await jobs(placed)).toEqual([]);
    expect(await latest(placed)).toMatchObject({ state: 'approved', scheduledFor: null });
    expect((await scheduleFor(placed, later)).ok).toBe(true);
    expect(await jobs(placed)).toHaveLength(1);
    expect(await due(placed, soon)).toBe('idle');
    expect(await due(placed, later)).toBe('published');
  });

  it('ends with the edition', async () => {
    const placed = await scheduled();
    const { articleId } = placed;
    expect((await discard(await installation.desk.editor.req(), { articleId })).ok).toBe(true);
    expect(await jobs(placed)).toEqual([]);
    expect(await due(placed, later)).toBe('idle');
    expect((await latest(placed)).state).toBe('discarded');
  });
});

/** Somebody, or something, has spoilt what the guards look at since the approval. */
const spoil = ({ citationKey }: Placed, status = 'unresolved') =>
  runSql(installation, sql`UPDATE citations SET status = ${status} WHERE key = ${citationKey}`);

describe('an edition that the rules refuse when it is due', () => {
  it('fails as a whole, and says why', async () => {
    const placed = await scheduled();
    const { articleId } = placed;
    await spoil(placed);
    expect(await due(placed, soon)).toBe('failed');
    const edition = await latest(placed);
    expect(edition).toMatchObject({
      state: 'publish_failed',
      failure: [{ rule: 'citation-unresolved', place: { citationKey: placed.citationKey } }],
    });
    expect(edition.publishedAt ?? null).toBeNull();
    expect(await lastEntry(placed)).toMatchObject({
      event: 'fail',
      actor: null,
      reason: expect.stringContaining('citation'),
      data: { rules: ['citation-unresolved'] },
    });
    const [public_] = await runSql<{ count: string }>(
      installation,
      sql`SELECT (SELECT count(*) FROM edition_references WHERE article_id = ${articleId})
            + (SELECT count(*) FROM public_addresses WHERE kind = 'article' AND target_id = ${articleId})
            AS count`,
    );
    expect(Number(public_?.count)).toBe(0);
    expect(await due(placed, later)).toBe('idle');
  });

  it('leaves the live edition as it is', async () => {
    const placed = await anArticleThatIs(installation, 'published');
    const { articleId } = placed;
    await newEdition(await installation.desk.editor.req(), { articleId, kind: 'minor' });
    const next = await approvedAgain(placed);
    expect((await scheduleFor(next, soon)).ok).toBe(true);
    await spoil(placed);
    expect(await due(next, soon)).toBe('failed');
    const status = (await editionsOf(installation.payload, articleId)).map(({ state }) => state);
    expect(status).toEqual(['published', 'publish_failed']);
  });

  it('is published by a person once the reason is gone, or goes back to the calendar', async () => {
    const placed = await scheduled();
    const { articleId } = placed;
    const expectedHash = placed.edition.contentHash ?? '';
    await spoil(placed);
    await due(placed, soon);
    const stillRefused = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(stillRefused.ok).toBe(false);
    await spoil(placed, 'resolved');
    expect((await unschedule(await installation.desk.publisher.req(), { articleId })).ok).toBe(
      true,
    );
    expect(await latest(placed)).toMatchObject({ state: 'approved', failure: null });
    expect((await scheduleFor(placed, later)).ok).toBe(true);
    await spoil(placed);
    await due(placed, later);
    await spoil(placed, 'resolved');
    const published = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(published.ok).toBe(true);
    expect(await latest(placed)).toMatchObject({ state: 'published', failure: null });
  });
});

describe('a schedule that lost its job', () => {
  it('gets another, and one that has a job keeps it', async () => {
    const [lost, kept] = [await scheduled(), await scheduled()];
    const [before] = await jobs(kept);
    await runSql(
      installation,
      sql`SELECT graphile_worker.remove_job(${`publish:${lost.edition.id}`})`,
    );
    expect(await jobs(lost)).toEqual([]);
    await enqueueForgottenEditions(await asUser(installation.payload));
    expect(await jobs(lost)).toMatchObject([{ run_at: before?.run_at }]);
    expect(await jobs(kept)).toEqual([before]);
  });
});

describe('a publication that breaks off without a reason in the rules', () => {
  it('is tried again, and then fails aloud', async () => {
    const placed = await scheduled();
    await runSql(
      installation,
      sql`UPDATE editions SET scheduled_for = now() - interval '1 minute' WHERE id = ${placed.edition.id}`,
    );
    await runSql(
      installation,
      sql`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'out of order'; END $$`,
    );
    await runSql(
      installation,
      sql`CREATE TRIGGER break_off BEFORE UPDATE ON publication_generation
          FOR EACH ROW EXECUTE FUNCTION break_off()`,
    );
    const attempt = (attempts: number) =>
      ensureEditionIsPublished(installation.payload)(
        { edition: placed.edition.id },
        { job: { attempts } as Job },
      );
    await expect(attempt(1)).rejects.toThrow();
    expect((await latest(placed)).state).toBe('scheduled');
    await expect(attempt(5)).rejects.toThrow();
    expect(await latest(placed)).toMatchObject({
      state: 'publish_failed',
      failure: [{ rule: 'publication-broke' }],
    });
    await attempt(6);
    await runSql(installation, sql`DROP FUNCTION break_off CASCADE`);
  });
});

const approvedAgain = async (placed: Placed): Promise<Placed> => {
  const { articleId } = placed;
  const submitted = await submit(await installation.desk.editor.req(), { articleId });
  const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
  const approved = await approve(await installation.desk.reviewer.req(), {
    articleId,
    expectedHash,
  });
  expect(approved.ok).toBe(true);
  const edition = (await editionsOf(installation.payload, articleId)).at(-1);
  if (!edition) throw new Error('The article has no edition');
  return { ...placed, edition };
};
