import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload, PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { waiveLink } from '@/citations/commands/waive-link';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/lexical';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { allWorks } from '@/overviews/queries/all-works';
import { deskCounts } from '@/overviews/queries/desk-counts';
import { sourceCounts } from '@/overviews/queries/source-counts';
import { troubledWorks } from '@/overviews/queries/troubled-works';
import { troubles } from '@/overviews/rules/work-conditions';
import type { Article, Source, User } from '@/payload-types';
import { countDuplicates, duplicateSources } from '@/sources/queries/duplicate-sources';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { anArticle, aSource, asUser, aUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let writer: User;
let editor: PayloadRequest;
let reviewer: PayloadRequest;
let [road, river]: (Article | undefined)[] = [];
const works: Record<string, Source> = {};
/** Keys of citations, by article and work. */
const keys: Record<string, string> = {};

const textOf = (marks: readonly string[]) =>
  bodyOf(
    marks.map((name) => ({
      type: 'paragraph' as const,
      children: [
        { type: 'text' as const, text: 'They say that ' },
        {
          type: 'citation' as const,
          key: (keys[name] = ulid()),
          children: [{ type: 'text' as const, text: `the ${name} is long` }],
        },
      ],
    })),
  );

const aWork = async (name: string, verdict: LinkVerdict | null, isKept = false): Promise<void> => {
  const url = verdict ? `https://${name}.example/page` : undefined;
  const work = await aSource(payload, { title: `About the ${name}`, url });
  works[name] = work;
  if (!verdict) return;
  await runSql(
    { payload },
    sql`UPDATE sources SET health_verdict = ${verdict}::text::enum_sources_health_verdict,
          health_checked_at = now() WHERE id = ${work.id}`,
  );
  if (!isKept) return;
  await runSql(
    { payload },
    sql`INSERT INTO snapshots (source_id, taken_at, address, sha256, judgement, filename)
        VALUES (${work.id}, now(), ${url}, ${'ab'.repeat(28) + String(work.id).padStart(8, '0')}, 1, ${`${name}.html`})`,
  );
};

const cite = (mark: string, name: string) =>
  resolveCitation(editor, { key: keys[mark] ?? '', cites: [{ source: works[name]?.id ?? 0 }] });

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  writer = await aUser(payload, { roles: ['writer'] });
  editor = await asUser(payload, await aUser(payload, { roles: ['editor', 'publisher'] }));
  reviewer = await asUser(payload, await aUser(payload, { roles: ['reviewer'] }));
  await aWork('rhine', 'dead');
  await aWork('volga', 'dead', true);
  await aWork('danube', 'drifted', true);
  await aWork('nile', 'alive');
  await aWork('amur', 'alive', true);
  await aWork('book', null);
  await aWork('uncited', 'dead');
  road = await anArticle(payload, {
    title: 'The road that melts',
    owner: writer.id,
    body: textOf(['rhine 1', 'rhine 2', 'volga', 'danube', 'nile', 'amur', 'book', 'open']),
  });
  river = await anArticle(payload, {
    title: 'A river with several owners',
    owner: writer.id,
    body: textOf(['rhine 3', 'secret']),
  });
  for (const name of ['volga', 'danube', 'nile', 'amur', 'book']) await cite(name, name);
  for (const mark of ['rhine 1', 'rhine 2', 'rhine 3']) await cite(mark, 'rhine');
}, 120_000);
afterAll(() => test.stop());

describe('the counts of sources', () => {
  it('say once of each cited work how it stands, and what waits for a source', async () => {
    expect(await sourceCounts(editor)).toMatchObject({
      toResolve: 2,
      broken: 2,
      changed: 1,
      uncopied: 1,
      settled: 0,
      print: 1,
      well: 1,
      cited: 6,
      works: 7,
      seenSince: expect.any(String),
    });
  });

  it('are in the navigation what is to resolve and what is broken', async () => {
    expect((await deskCounts(editor)).sources).toBe(4);
  });

  it('know nothing of a text under an embargo for whom it is none of their business', async () => {
    await payload.update({
      collection: 'articles',
      id: river?.id ?? 0,
      data: { embargo: { restricted: true } },
      overrideAccess: true,
    });
    const fresh = await asUser(payload, reviewer.user ?? undefined);
    expect((await sourceCounts(fresh)).toResolve).toBe(1);
    expect((await deskCounts(fresh)).sources).toBe(3);
    const [rhine] = await troubledWorks(fresh, ['broken'], 'en', { limit: 10 });
    expect(rhine).toMatchObject({ citations: 2, uses: [{ title: 'The road that melts' }] });
    expect(rhine?.waivable.map(({ article }) => article.id)).toEqual([road?.id, road?.id]);
  });
});

describe('works with which something is wrong', () => {
  it('are one row each, however many citations rest on them', async () => {
    const found = await troubledWorks(editor, ['broken'], 'en', { limit: 10 });
    expect(found.map(({ title }) => title)).toEqual(['About the rhine', 'About the volga']);
    expect(found[0]).toMatchObject({
      verdict: 'dead',
      citations: 3,
      copy: null,
      finding: { rule: 'link-is-dead' },
    });
    expect(found[0]?.uses).toHaveLength(2);
    expect(found[0]?.waivable).toHaveLength(3);
    expect(found[1]).toMatchObject({ copy: { href: expect.stringMatching(/^\/snapshots\//) } });
  });

  it('come by tab, the worst first, and by pages', async () => {
    const titles = async (limit: number, offset = 0) =>
      (await troubledWorks(editor, troubles, 'en', { limit, offset })).map(({ title }) => title);
    expect(await titles(2)).toEqual(['About the rhine', 'About the volga']);
    expect(await titles(2, 2)).toEqual(['About the danube', 'About the nile']);
  });

  it('are settled where readers get the copy, or all citations may stand as they are', async () => {
    await payload.update({
      collection: 'sources',
      id: works.volga?.id ?? 0,
      data: { snapshotAccess: 'public' },
      req: editor,
    });
    for (const mark of ['rhine 1', 'rhine 2']) {
      const key = keys[mark] ?? '';
      expect(await waiveLink(editor, { key, reason: 'Seen in print' })).toMatchObject({ ok: true });
    }
    expect(await sourceCounts(editor)).toMatchObject({ broken: 1, settled: 1 });
    const key = keys['rhine 3'] ?? '';
    expect(await waiveLink(editor, { key, reason: 'Seen in print' })).toMatchObject({ ok: true });
    expect(await sourceCounts(editor)).toMatchObject({ broken: 0, settled: 2 });
    expect(await troubledWorks(editor, ['broken'], 'en', { limit: 10 })).toEqual([]);
    expect((await deskCounts(editor)).sources).toBe(2);
  });
});

describe('all works', () => {
  const found = async (words?: string) =>
    (await allWorks(editor, { words, page: 1 })).works.map(({ title }) => title);

  it('are found by words of the title, a name, the address and the DOI', async () => {
    await aSource(payload, {
      title: 'Networks of Power',
      type: 'book',
      authors: [{ family: 'Hughes', given: 'Thomas P.' }],
      doi: '10.5555/Power',
    });
    expect(await found('power networks')).toEqual(['Networks of Power']);
    expect(await found('thomas hughes')).toEqual(['Networks of Power']);
    expect(await found('10.5555/pow')).toEqual(['Networks of Power']);
    expect(await found('danube.example')).toEqual(['About the danube']);
    expect(await found('100%')).toEqual([]);
  });

  it('say how much rests on each', async () => {
    const { works: listed, total } = await allWorks(editor, { page: 1 });
    const of = (name: string) => listed.find(({ title }) => title === `About the ${name}`);
    expect(total).toBe(8);
    expect(of('rhine')).toMatchObject({ citations: 3, articles: 2, verdict: 'dead' });
    expect(of('uncited')).toMatchObject({ citations: 0, articles: 0 });
  });

  it('are counted where two may be one', async () => {
    await aSource(payload, { title: 'Networks of power', type: 'book' });
    const pairs = await duplicateSources(editor);
    expect(pairs).toHaveLength(1);
    expect(await countDuplicates(editor)).toBe(1);
  });
});
