import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq, type PayloadRequest } from 'payload';

import { describeSource } from '@/sources/commands/describe-source';
import { resolveSource } from '@/sources/commands/resolve-source';
import { runSql, sql } from '@/database/sql';
import type { Description } from '@/sources/describing/describe-work';
import type { Source } from '@/payload-types';
import { aSource } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let req: PayloadRequest;

beforeAll(async () => {
  running = await startTestPayload();
  req = await createLocalReq({}, running.payload);
}, 120_000);
afterAll(() => running.stop());

const work = {
  type: 'article-newspaper' as const,
  title: 'Bread',
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: '2025-01-02',
  URL: 'https://elsewhere.example/',
};
const found: Description = { work, from: 'page', pageTitle: 'Bread | News', failures: [] };
const describes = (description: Description) => () => Promise.resolve(description);

const run = (source: Source, description: Description) =>
  describeSource(req, { source: source.id, describe: describes(description) });

const present = (source: Source): Promise<Source> =>
  running.payload.findByID({ collection: 'sources', id: source.id, depth: 0 });

const log = (source: Source) =>
  runSql<{ event: string; detail: unknown }>(
    req,
    sql`SELECT event, detail FROM source_log WHERE source_id = ${source.id} ORDER BY id`,
  );

const jobs = async (source: Source): Promise<number> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM graphile_worker.jobs WHERE key = ${`ensure-source-is-described:${source.id}`}`,
  );
  return rows.length;
};

let made = 0;
const bare = (data: Partial<Source> = {}): Promise<Source> =>
  aSource(running.payload, {
    type: 'webpage',
    title: null,
    url: `https://paper.example/${(made += 1)}`,
    ...data,
  });

describe('a source that is an address alone', () => {
  it('is asked about once, by a job in the transaction that made it', async () => {
    const resolved = await resolveSource(req, { url: 'https://paper.example/job' });
    if (!resolved.ok) throw new Error('not resolved');
    expect(await jobs(resolved.value)).toBe(1);
    expect(await jobs(await bare({ title: 'Known', url: 'https://paper.example/known' }))).toBe(0);
  });

  it('is filled in, its address untouched', async () => {
    const source = await bare();
    expect(await run(source, found)).toMatchObject({ ok: true, value: { failed: false } });
    expect(await present(source)).toMatchObject({
      type: 'article-newspaper',
      title: 'Bread',
      issued: '2025-01-02',
      url: source.url,
      key: source.key,
      authors: [{ family: 'Doe', given: 'Jane' }],
    });
    expect(await log(source)).toMatchObject([{ event: 'described', detail: { from: 'page' } }]);
  });

  it('keeps what people wrote', async () => {
    const source = await bare({ title: 'Our title', issued: '2020', type: 'report' });
    await run(source, found);
    expect(await present(source)).toMatchObject({
      title: 'Our title',
      issued: '2020',
      type: 'report',
      authors: [{ family: 'Doe' }],
    });
  });

  it('takes the better title for the one that a link check took from the page', async () => {
    const source = await bare({ title: 'Bread | News' });
    await run(source, found);
    expect((await present(source)).title).toBe('Bread');
  });

  it('stays as it is where nobody knows, and its log says why', async () => {
    const source = await bare();
    const failures = [{ provider: 'page' as const, why: 'timeout' }];
    expect(await run(source, { failures })).toMatchObject({ ok: true, value: { failed: true } });
    expect((await present(source)).title ?? null).toBeNull();
    expect(await log(source)).toEqual([{ event: 'description-failed', detail: { failures } }]);
  });

  it('does not take the DOI of another source', async () => {
    await bare({ title: 'The article', doi: '10.5555/taken', url: null });
    const source = await bare();
    await run(source, { ...found, work: { ...work, DOI: '10.5555/Taken' } });
    expect(await present(source)).toMatchObject({ title: 'Bread', normalizedDoi: null });
  });

  it('is left alone when its address was changed meanwhile', async () => {
    const source = await bare();
    const changing = async (): Promise<Description> => {
      await running.payload.update({
        collection: 'sources',
        id: source.id,
        data: { url: 'https://paper.example/changed' },
      });
      return found;
    };
    await describeSource(req, { source: source.id, describe: changing });
    expect((await present(source)).title ?? null).toBeNull();
  });

  it('refuses what is no source', async () => {
    expect(
      await describeSource(req, { source: 999_999, describe: describes(found) }),
    ).toMatchObject({ ok: false, error: { status: 404 } });
  });
});
