import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { createCitation } from '@/citations/commands/create-citation';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { unresolveCitation } from '@/citations/commands/unresolve-citation';
import { waiveCitation } from '@/citations/commands/waive-citation';
import { runSql, sql } from '@/database/sql';
import { freeze } from '@/document/freeze';
import { bodyOf } from '@/document/lexical';
import type { User } from '@/payload-types';
import { articleManuscript } from '@/articles/queries/article-manuscript';
import { citationQueue } from '@/citations/queries/citation-queue';
import { anArticle, anAuthor, asUser, aUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let [writer, editor, other]: User[] = [];
let authorId: number;
let as: Record<'writer' | 'editor' | 'other', PayloadRequest>;

beforeAll(async () => {
  running = await startTestPayload();
  const { payload } = running;
  [writer, editor, other] = [
    await aUser(payload, { roles: ['writer'] }),
    await aUser(payload, { roles: ['editor'] }),
    await aUser(payload, { roles: ['writer'] }),
  ];
  authorId = (await anAuthor(payload, { user: writer.id })).id;
  as = {
    writer: await asUser(payload, writer),
    editor: await asUser(payload, editor),
    other: await asUser(payload, other),
  };
}, 120_000);
afterAll(() => running.stop());

const articleCiting = async (...keys: string[]) => {
  const children = keys.map((key) => ({
    type: 'citation' as const,
    key,
    children: [{ type: 'text' as const, text: 'bread' }],
  }));
  return anArticle(running.payload, {
    owner: writer?.id,
    body: bodyOf([{ type: 'paragraph', children }]),
    bylines: [{ author: authorId, role: 'author' }],
  });
};

const row = async (key: string) => {
  const { docs } = await running.payload.find({
    collection: 'citations',
    where: { key: { equals: key } },
    depth: 1,
  });
  return docs[0];
};

const contributors = async (article: number): Promise<number[]> => {
  const { docs } = await running.payload.find({
    collection: 'editions',
    where: { article: { equals: article } },
    depth: 0,
  });
  return (docs[0]?.contributors ?? []).map(Number);
};

const jobs = (source: number) =>
  runSql<{ task: string }>(
    { payload: running.payload },
    sql`SELECT task_identifier AS task FROM graphile_worker.jobs
        WHERE key = ${`ensure-source-is-checked:${source}`}`,
  );

const rulesOf = (result: Awaited<ReturnType<typeof resolveCitation>>) =>
  result.ok ? [] : [result.error.status, ...result.error.findings.map(({ rule }) => rule)];

describe('resolving a citation', () => {
  it('finds the source of the same address, and makes it once', async () => {
    const [a, b] = [ulid(), ulid()];
    const article = await articleCiting(a, b);
    const url = 'https://Example.org/grain/?utm_source=letter#top';
    await resolveCitation(as.writer, { key: a, cites: [{ url, locator: '7' }] });
    const again = await resolveCitation(as.writer, {
      key: b,
      cites: [{ url: 'https://example.org/grain' }],
    });
    expect(again.ok).toBe(true);
    const [first, second] = [await row(a), await row(b)];
    expect(first).toMatchObject({ status: 'resolved', resolvedBy: { id: writer?.id } });
    expect(first?.cites).toMatchObject([
      { locatorLabel: 'page', locator: '7', source: { url, title: null } },
    ]);
    expect(second?.cites).toMatchObject([{ source: first?.cites?.[0]?.source }]);
    const stored = await running.payload.findByID({ collection: 'articles', id: article.id });
    expect(stored.unresolvedCitations).toBe(0);
  });

  it('has a new address checked, in the same transaction', async () => {
    const key = ulid();
    await articleCiting(key);
    await resolveCitation(as.writer, { key, cites: [{ url: `https://example.org/${key}` }] });
    const source = (await row(key))?.cites?.[0]?.source;
    const id = typeof source === 'object' ? source.id : 0;
    expect(await jobs(id)).toEqual([{ task: 'ensure-source-is-checked' }]);
  });

  it('makes a described work, with a readable key, and finds it again', async () => {
    const [a, b] = [ulid(), ulid()];
    await articleCiting(a, b);
    const work = {
      type: 'book' as const,
      title: 'Пра дарогі і хлеб',
      author: [{ family: 'Лукашэвіч', given: 'Янка' }],
      issued: '2019',
    };
    await resolveCitation(as.writer, { key: a, cites: [{ work }] });
    await resolveCitation(as.writer, { key: b, cites: [{ work }] });
    const [first, second] = [await row(a), await row(b)];
    expect(first?.cites).toMatchObject([{ source: { key: 'lukashevich-2019-darogi' } }]);
    expect(second?.cites).toMatchObject([{ source: first?.cites?.[0]?.source }]);
  });

  it('recognises a DOI however it is written', async () => {
    const [a, b] = [ulid(), ulid()];
    await articleCiting(a, b);
    await resolveCitation(as.writer, { key: a, cites: [{ url: 'doi:10.1000/ABC' }] });
    await resolveCitation(as.writer, { key: b, cites: [{ url: 'https://doi.org/10.1000/abc' }] });
    const [first, second] = [await row(a), await row(b)];
    expect(first?.cites).toMatchObject([{ source: { normalizedDoi: '10.1000/abc' } }]);
    expect(second?.cites).toMatchObject([{ source: first?.cites?.[0]?.source }]);
  });

  it('refuses what it cannot use, and changes nothing', async () => {
    const key = ulid();
    await articleCiting(key);
    const tried = async (cites: Parameters<typeof resolveCitation>[1]['cites'], who = as.writer) =>
      rulesOf(await resolveCitation(who, { key, cites }));
    expect(await tried([{ url: 'somewhere' }])).toEqual([422, 'address-not-readable']);
    expect(await tried([{ url: 'javascript:alert(1)' }])).toEqual([422, 'address-not-readable']);
    expect(await tried([{ source: 999_999 }])).toEqual([422, 'source-not-known']);
    expect(await tried([{ url: '9780306406157' }])).toEqual([422, 'work-without-title']);
    expect(await tried([])).toEqual([422, 'nothing-cited']);
    expect(await tried([{ url: 'https://example.org/new' }, { url: 'x' }])).toHaveLength(2);
    expect(await tried([{ url: 'https://example.org/new' }], as.other)).toEqual([
      403,
      'text-not-yours',
    ]);
    expect(await row(key)).toMatchObject({ status: 'unresolved', cites: [] });
    const { totalDocs } = await running.payload.count({
      collection: 'sources',
      where: { url: { equals: 'https://example.org/new' } },
    });
    expect(totalDocs).toBe(0);
    expect(rulesOf(await resolveCitation(as.writer, { key: ulid() }))).toEqual([
      404,
      'citation-not-found',
    ]);
  });

  it('two at once with one new address make one source', async () => {
    const keys = [ulid(), ulid(), ulid(), ulid()];
    for (const key of keys) await articleCiting(key);
    const url = `https://example.org/race/${ulid()}`;
    const results = await Promise.all(
      keys.map(async (key) =>
        resolveCitation(await asUser(running.payload, writer), { key, cites: [{ url }] }),
      ),
    );
    expect(results.map((result) => result.ok)).toEqual([true, true, true, true]);
    const { totalDocs } = await running.payload.count({
      collection: 'sources',
      where: { url: { equals: url } },
    });
    expect(totalDocs).toBe(1);
  });
});

describe('contribution', () => {
  it('is changing what is cited, and not confirming what was proposed', async () => {
    const key = ulid();
    const article = await articleCiting(ulid());
    const created = await createCitation(as.writer, {
      key,
      articleId: article.id,
      proposedUrl: 'https://example.org/proposed/',
    });
    expect(created.ok && created.value.status).toBe('proposed');
    const confirmed = await resolveCitation(as.editor, { key });
    expect(confirmed.ok && confirmed.value.status).toBe('resolved');
    expect(await contributors(article.id)).not.toContain(editor?.id);
    await resolveCitation(as.editor, { key, note: 'Read twice.' });
    expect(await contributors(article.id)).toContain(editor?.id);
  });

  it('is not resolving again with the same data', async () => {
    const key = ulid();
    const article = await articleCiting(key);
    const cites = [{ url: 'https://example.org/same', locator: '3' }];
    await resolveCitation(as.writer, { key, cites });
    await resolveCitation(as.editor, { key, cites });
    expect(await contributors(article.id)).not.toContain(editor?.id);
  });
});

describe('waiving a citation', () => {
  it('takes an editor and a reason, which readers see', async () => {
    const key = ulid();
    const article = await articleCiting(key);
    const reason = 'Printed before the archive was kept';
    expect(rulesOf(await waiveCitation(as.writer, { key, reason }))).toEqual([
      403,
      'waiver-not-yours',
    ]);
    expect(rulesOf(await waiveCitation(as.editor, { key, reason: ' ' }))).toEqual([
      422,
      'waiver-without-reason',
    ]);
    await as.editor.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { allowWaivers: false },
    });
    expect(rulesOf(await waiveCitation(as.editor, { key, reason }))).toEqual([
      422,
      'waivers-not-allowed',
    ]);
    await as.editor.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { allowWaivers: true },
    });
    expect((await waiveCitation(as.editor, { key, reason })).ok).toBe(true);
    expect(await row(key)).toMatchObject({ status: 'waived', waiver: { reason } });
    const read = await articleManuscript(as.editor, article.id);
    expect(read && freeze(read.manuscript).notes).toMatchObject([{ cites: [], waived: reason }]);
    expect((await unresolveCitation(as.editor, { key })).ok).toBe(true);
    expect(await row(key)).toMatchObject({ status: 'unresolved', waiver: { reason: null } });
  });
});

describe('the row of a new mark', () => {
  it('is made once, and never over a row of another article', async () => {
    const key = ulid();
    const article = await articleCiting(ulid());
    const input = { key, articleId: article.id, words: 'salt' };
    expect((await createCitation(as.writer, input)).ok).toBe(true);
    expect((await createCitation(as.writer, input)).ok).toBe(true);
    const elsewhere = await articleCiting(ulid());
    expect(rulesOf(await createCitation(as.writer, { ...input, articleId: elsewhere.id }))).toEqual(
      [409, 'citation-key-taken'],
    );
    expect(rulesOf(await createCitation(as.writer, { ...input, key: 'no key' }))).toEqual([
      422,
      'citation-key-unusable',
    ]);
  });
});

describe('the queue of unresolved citations', () => {
  it('has those of drafts that stand in the text, in reading order', async () => {
    const [a, b, c] = [ulid(), ulid(), ulid()];
    const article = await articleCiting(a, b, c);
    await resolveCitation(as.writer, { key: b, note: 'Seen by the author.' });
    const { docs: queue } = await citationQueue(as.editor, { article: article.id });
    expect(queue).toMatchObject([
      { key: a, status: 'unresolved', sentence: { words: 'bread' }, article: { id: article.id } },
      { key: c, status: 'unresolved' },
    ]);
    expect(Date.parse(queue[0]?.since ?? '')).not.toBeNaN();
  });
});
