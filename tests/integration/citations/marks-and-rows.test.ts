import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { resolveCitation } from '@/citations/commands/resolve-citation';
import type { Inline } from '@/document/document';
import { bodyOf } from '@/document/lexical';
import type { Article, Citation } from '@/payload-types';
import { keysIn } from '@/citations/rules/repair-keys';
import { anArticle, asUser, aUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let req: PayloadRequest;

beforeAll(async () => {
  running = await startTestPayload();
  req = await asUser(running.payload, await aUser(running.payload, { roles: ['editor'] }));
}, 120_000);
afterAll(() => running.stop());

const text = (words: string): Inline => ({ type: 'text', text: words });
const cited = (words: string, key: string): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text: words }],
});
const bodyWith = (...line: Inline[]): Article['body'] =>
  bodyOf([{ type: 'paragraph', children: [text('It is said that '), ...line] }]);

const save = (id: number, body: Article['body'], autosave = false) =>
  running.payload.update({ collection: 'articles', id, data: { body }, draft: true, autosave });

const rows = async (article: number): Promise<Citation[]> => {
  const { docs } = await running.payload.find({
    collection: 'citations',
    where: { article: { equals: article } },
    sort: 'position',
    depth: 0,
    pagination: false,
  });
  return docs;
};
const statuses = async (article: number) =>
  (await rows(article)).map(({ key, status, words }) => [key, status, words]);

const articleWith = async (...line: Inline[]) =>
  anArticle(running.payload, { body: bodyWith(...line) });

const resolve = async (key: string) => {
  const result = await resolveCitation(req, {
    key,
    cites: [{ url: `https://example.org/${key}` }],
  });
  expect(result.ok).toBe(true);
};

describe('a mark in the text', () => {
  it('gets a row with its words, sentence and place', async () => {
    const [a, b] = [ulid(), ulid()];
    const article = await articleWith(
      cited('bread', a),
      text(' is '),
      cited('cheap', b),
      text('.'),
    );
    expect(await rows(article.id)).toMatchObject([
      { key: a, status: 'unresolved', words: 'bread', position: 1 },
      { key: b, status: 'unresolved', sentence: 'It is said that bread is cheap.', position: 2 },
    ]);
    const stored = await running.payload.findByID({ collection: 'articles', id: article.id });
    expect(stored.unresolvedCitations).toBe(2);
  });

  it('that is cut leaves an orphan, and pasted again it is what it was', async () => {
    const key = ulid();
    const article = await articleWith(cited('bread', key));
    await resolve(key);
    await save(article.id, bodyWith(text('nothing')));
    expect(await rows(article.id)).toMatchObject([{ status: 'orphaned', heldStatus: 'resolved' }]);
    await save(article.id, bodyWith(text('later '), cited('bread', key)));
    expect(await rows(article.id)).toMatchObject([
      { key, status: 'resolved', heldStatus: null, orphanedAt: null, position: 1 },
    ]);
    expect((await rows(article.id))[0]?.cites).toHaveLength(1);
  });

  it('that is copied gets a key and a row of its own, one for all autosaves', async () => {
    const key = ulid();
    const article = await articleWith(cited('bread', key));
    await resolve(key);
    const doubled = bodyWith(cited('bread', key), text(' and '), cited('salt', key));
    const saved = await save(article.id, doubled, true);
    await save(article.id, doubled, true);
    await save(article.id, doubled);
    const [first, second, ...others] = await rows(article.id);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ key, status: 'resolved', words: 'bread' });
    expect(second).toMatchObject({ status: 'resolved', words: 'salt', position: 2 });
    expect(second?.cites?.[0]?.source).toBe(first?.cites?.[0]?.source);
    expect(keysIn(saved.body)).toEqual([key, second?.key]);
    const shown = await running.payload.findByID({
      collection: 'articles',
      id: article.id,
      draft: true,
    });
    expect(keysIn(shown.body)).toEqual([key, second?.key]);
  });

  it('that was copied with its waiver has to be waived again', async () => {
    const key = ulid();
    const article = await articleWith(cited('bread', key));
    const { waiveCitation } = await import('@/citations/commands/waive-citation');
    expect((await waiveCitation(req, { key, reason: 'common knowledge' })).ok).toBe(true);
    await save(article.id, bodyWith(cited('bread', key), text(' '), cited('salt', key)));
    expect((await rows(article.id)).map((row) => row.status)).toEqual(['waived', 'unresolved']);
  });

  it('from another article brings its data and leaves that article’s row alone', async () => {
    const key = ulid();
    const first = await articleWith(cited('bread', key));
    await resolve(key);
    const second = await articleWith(cited('bread', key));
    expect(await statuses(first.id)).toEqual([[key, 'resolved', 'bread']]);
    const [row] = await rows(second.id);
    expect(row).toMatchObject({ status: 'resolved', words: 'bread' });
    expect(row?.key).not.toBe(key);
    expect(keysIn(second.body)).toEqual([row?.key]);
  });

  it('whose key is no key gets one, the same each time', async () => {
    const article = await articleWith(cited('bread', 'no key!'));
    const [row] = await rows(article.id);
    await save(article.id, bodyWith(cited('bread', 'no key!')));
    expect(await statuses(article.id)).toEqual([[row?.key, 'unresolved', 'bread']]);
  });

  it('is found in captions, boxes and tables', async () => {
    const keys = [ulid(), ulid(), ulid()] as const;
    const line = (key: string): Inline[] => [cited('bread', key)];
    const body = bodyOf([
      { type: 'pullquote', children: line(keys[0]) },
      { type: 'box', children: [{ type: 'paragraph', children: line(keys[1]) }] },
      { type: 'table', head: [], rows: [{ cells: [{ children: line(keys[2]) }] }] },
    ]);
    const article = await anArticle(running.payload, { body });
    expect((await rows(article.id)).map((row) => row.key)).toEqual(keys);
  });
});
