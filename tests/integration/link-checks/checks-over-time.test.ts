import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { enqueueDueLinkChecks } from '@/link-checks/commands/enqueue-due-link-checks';
import { recordLinkCheck } from '@/link-checks/commands/record-link-check';
import { requestLinkCheckAgain } from '@/link-checks/commands/request-link-check';
import { runSql, sql } from '@/database/sql';
import type { FetchedPage } from '@/link-checks/rules/observation';
import type { Source } from '@/payload-types';
import { anArticle, aSource, asUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let article: number;
beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  article = (await anArticle(payload)).id;
});
afterAll(() => test.stop());
beforeEach(() => rows(sql`DELETE FROM graphile_worker._private_jobs`));

const rows = <Row = Record<string, unknown>>(query: Parameters<typeof runSql>[1]) =>
  runSql<Row>({ payload }, query);
const now = new Date('2026-03-01T00:00:00Z');
const enqueueDue = async () => enqueueDueLinkChecks(await asUser(payload), { now });

type Job = { source: number; key: string; seconds: number };
const jobs = () =>
  rows<Job>(
    sql`SELECT (payload ->> 'source')::int AS source, key,
          extract(epoch FROM run_at - ${now.toISOString()}::timestamptz)::int AS seconds
        FROM graphile_worker._private_jobs ORDER BY key`,
  );

const sourceNow = (id: number) => payload.findByID({ collection: 'sources', id });
const checksOf = async (source: number) =>
  (await payload.find({ collection: 'link-checks', where: { source: { equals: source } } })).docs;

let made = 0;
/** A source with a page, cited by a draft unless it is said how else. */
const aPage = async (
  url: string,
  { cited = 'resolved', nextCheckAt }: { cited?: string | null; nextCheckAt?: string } = {},
): Promise<Source> => {
  const source = await aSource(payload, { url });
  if (cited) {
    made += 1;
    const key = `01HZZZZZZZZZZZZZZZZZZZZ${String(made).padStart(3, '0')}`;
    await rows(
      sql`WITH c AS (INSERT INTO citations (article_id, key, status, words)
            VALUES (${article}, ${key}, ${cited}::enum_citations_status, 'words') RETURNING id)
          INSERT INTO citations_cites (_order, _parent_id, id, source_id)
            SELECT 1, id, ${key}, ${source.id} FROM c`,
    );
  }
  if (nextCheckAt) {
    await rows(
      sql`INSERT INTO link_checks (source_id, url, verdict, checked_at)
          VALUES (${source.id}, ${url}, 'alive', '2026-01-01')`,
    );
    await rows(
      sql`UPDATE sources SET health_verdict = 'alive', health_checked_at = '2026-01-01',
            health_next_check_at = ${nextCheckAt}::timestamptz WHERE id = ${source.id}`,
    );
  }
  return source;
};

describe('enqueueDueLinkChecks', () => {
  it('gives a job to what is cited and due, one host spread over time, and none twice', async () => {
    const due = await aPage('https://a.example/due', { nextCheckAt: '2026-02-27' });
    const never = await aPage('https://a.example/never');
    const elsewhere = await aPage('https://b.example/due', { nextCheckAt: '2026-02-28' });
    await aPage('https://a.example/later', { nextCheckAt: '2026-03-02' });
    await aPage('https://a.example/uncited', { cited: null });
    await aPage('https://a.example/orphaned', { cited: 'orphaned' });
    const merged = await aPage('https://a.example/merged');
    await rows(sql`UPDATE sources SET merged_into_id = ${due.id} WHERE id = ${merged.id}`);

    expect(await enqueueDue()).toBe(3);
    const found = await jobs();
    expect(found.map(({ source }) => source).sort()).toEqual(
      [due.id, never.id, elsewhere.id].sort(),
    );
    const seconds = Object.fromEntries(found.map((job) => [job.source, job.seconds]));
    expect(seconds).toEqual({ [never.id]: 0, [due.id]: 3, [elsewhere.id]: 0 });

    expect(await enqueueDue()).toBe(0);
    await rows(sql`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w'`);
    expect(await enqueueDue()).toBe(0);
    expect(await jobs()).toHaveLength(3);
  });

  it('looks at a changed address whatever was planned for the old one', async () => {
    const source = await aPage('https://c.example/old', { nextCheckAt: '2026-05-01' });
    const before = await jobs();
    await payload.update({
      collection: 'sources',
      id: source.id,
      data: { url: 'https://c.example/new' },
    });
    await enqueueDue();
    expect(before.map((job) => job.source)).not.toContain(source.id);
    expect((await jobs()).map((job) => job.source)).toContain(source.id);
  });
});

describe('requestLinkCheckAgain', () => {
  it('asks once, however often it is wanted, and refuses what has no page', async () => {
    const source = await aPage('https://d.example/again', { nextCheckAt: '2026-05-01' });
    for (let i = 0; i < 3; i += 1) {
      await requestLinkCheckAgain(await asUser(payload), { source: source.id });
    }
    expect(await jobs()).toMatchObject([{ source: source.id }]);
    const printed = await aSource(payload, { title: 'A printed work' });
    const refused = await requestLinkCheckAgain(await asUser(payload), { source: printed.id });
    expect(refused).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

describe('recordLinkCheck', () => {
  const seen = (url: string, statusCode: number): FetchedPage => ({
    url,
    finalUrl: url,
    hops: [],
    statusCode,
    bytes: 0,
    milliseconds: 1,
  });
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n));
  /** What is said of a page that answers so on these days. */
  const verdictsOf = async (source: Source, answers: readonly (readonly [number, number])[]) => {
    const req = await asUser(payload);
    const verdicts: string[] = [];
    for (const [at, code] of answers) {
      const input = { source: source.id, page: seen(source.url ?? '', code), at: day(at) };
      const result = await recordLinkCheck(req, input);
      if (result.ok) verdicts.push(`${result.value.verdict} ${result.value.failures}`);
    }
    return verdicts;
  };

  it('declares a page dead after three failures three days apart, and alive when it answers', async () => {
    const source = await aSource(payload, { url: 'https://example.org/fading' });
    const verdicts = await verdictsOf(source, [
      [0, 404],
      [1, 404],
      [4, 500],
      [8, 404],
      [9, 200],
      [10, 404],
    ]);
    expect(verdicts).toEqual([
      'failing 1',
      'failing 1',
      'failing 2',
      'dead 3',
      'alive 0',
      'failing 1',
    ]);
    expect((await sourceNow(source.id)).health).toMatchObject({ verdict: 'failing', failures: 1 });
  });

  it('counts failures through closed doors', async () => {
    const source = await aSource(payload, { url: 'https://example.org/closing' });
    const verdicts = await verdictsOf(source, [
      [0, 404],
      [2, 403],
      [4, 404],
      [6, 451],
      [8, 404],
      [9, 403],
    ]);
    expect(verdicts).toEqual([
      'failing 1',
      'blocked 1',
      'failing 2',
      'blocked 2',
      'dead 3',
      'blocked 3',
    ]);
  });

  it('plans the next look', async () => {
    const source = await aSource(payload, { url: 'https://example.org/planned' });
    const plan = async (code: number) => {
      const input = { source: source.id, page: seen(source.url ?? '', code), at: day(0) };
      await recordLinkCheck(await asUser(payload), { ...input, jitter: 0.5 });
      return (await sourceNow(source.id)).health?.nextCheckAt;
    };
    expect(await plan(200)).toBe(day(15).toISOString());
    expect(await plan(500)).toBe(day(1).toISOString());
  });

  it('leaves the health alone when the address changed meanwhile', async () => {
    const source = await aSource(payload, { url: 'https://example.org/new' });
    const input = { source: source.id, page: seen('https://example.org/old', 200), at: day(0) };
    await recordLinkCheck(await asUser(payload), input);
    expect((await sourceNow(source.id)).health?.verdict).toBe('unchecked');
    expect(await checksOf(source.id)).toHaveLength(1);
  });

  it('tells the page cache only about sources that a published text cites', async () => {
    const source = await aSource(payload, { url: 'https://example.org/unpublished' });
    const before = await generation();
    const input = { source: source.id, page: seen(source.url ?? '', 200), at: day(0) };
    await recordLinkCheck(await asUser(payload), input);
    expect(await generation()).toBe(before);
  });

  it('tells it once when what readers see has changed, and not of every check', async () => {
    const source = await aSource(payload, { url: 'https://example.org/published' });
    const { id: cited } = await anArticle(payload);
    await runSql(
      { payload },
      sql`INSERT INTO edition_references (edition_id, article_id, key, number, source_id, words)
          SELECT id, article_id, 'a', 1, ${source.id}, 'words' FROM editions WHERE article_id = ${cited}`,
    );
    const told: boolean[] = [];
    const moved = { hops: [{ url: source.url ?? '', statusCode: 301 }] };
    for (const more of [
      {},
      {},
      { statusCode: 404 },
      { statusCode: 404 },
      { ...moved, finalUrl: 'https://example.org/new' },
      { ...moved, finalUrl: 'https://example.org/newer' },
      { ...moved, finalUrl: 'https://example.org/newer' },
    ]) {
      const before = await generation();
      const page = { ...seen(source.url ?? '', 200), ...more };
      await recordLinkCheck(await asUser(payload), {
        source: source.id,
        page,
        at: day(told.length),
      });
      told.push((await generation()) !== before);
    }
    expect(told).toEqual([true, false, true, false, true, true, false]);
  });

  const generation = async () => {
    const query = sql`SELECT generation::text AS generation FROM publication_generation`;
    return (await runSql({ payload }, query))[0]?.generation;
  };
});
