import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anArticle, aTopic } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { restAs, type Rest } from '@support/rest';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

import type { Topic } from '@/payload-types';

let test: TestPayload;
let desk: Desk;
let stranger: Rest;
let topic: Topic;
let river: PublicArticle;
let road: PublicArticle;

beforeAll(async () => {
  test = await startTestDesk();
  const { payload } = test;
  desk = await aDesk(payload);
  stranger = await restAs(payload);
  topic = await aTopic(payload, { slug: 'rivers' });
  river = await aPublicArticle(payload, desk, {
    title: 'The river',
    slug: 'the-river',
    topics: [topic.id],
    original: { date: '2024-05-01' },
  });
  road = await aPublicArticle(payload, desk, {
    title: 'The 100% road',
    slug: 'the-road',
    kind: 'report',
    original: { date: '2025-05-01' },
  });
  await anArticle(payload, { title: 'A draft of the river', slug: 'a-draft' });
});
afterAll(() => test.stop());

type List = { docs: { slug: string }[] } & Record<string, unknown>;

const listAt = async (query: string): Promise<List> => {
  const { status, body } = await stranger('GET', `/articles${query}`);
  expect(status).toBe(200);
  return body as List;
};
const slugsAt = async (query: string) => (await listAt(query)).docs.map(({ slug }) => slug);

describe('GET /api/articles for a stranger', () => {
  it('answers with live editions, newest first, in the envelope of Payload’s lists', async () => {
    const { docs, ...envelope } = await listAt('');
    expect(docs.map(({ slug }) => slug)).toEqual(['the-road', 'the-river']);
    expect(envelope).toEqual({
      totalDocs: 2,
      limit: 20,
      page: 1,
      totalPages: 1,
      pagingCounter: 1,
      hasPrevPage: false,
      hasNextPage: false,
      prevPage: null,
      nextPage: null,
    });
    expect(docs[1]).toMatchObject({
      id: river.article.id,
      title: 'The river',
      date: '2024-05-01',
      edition: 1,
      topics: [{ slug: 'rivers', name: topic.name }],
      authors: [{ name: 'Alena Example' }],
      contentHash: river.edition.contentHash,
    });
    expect(docs[1]).not.toHaveProperty('owner');
    expect(docs[1]).not.toHaveProperty('document');
  });

  it.each([
    ['?topic=rivers', ['the-river']],
    ['?kind=report', ['the-road']],
    ['?since=2025-01-01', ['the-road']],
    ['?until=2024-05-01', ['the-river']],
    ['?language=ru', []],
    ['?q=RIVER', ['the-river']],
    ['?q=100%25', ['the-road']],
    ['?sort=date', ['the-river', 'the-road']],
    ['?limit=1&page=2', ['the-river']],
    ['?author=nobody', []],
  ])('filters %s', async (query, slugs) => {
    expect(await slugsAt(query)).toEqual(slugs);
  });

  it('gives only the fields that are asked for', async () => {
    const { docs } = await listAt('?fields=slug,title&topic=rivers');
    expect(docs).toEqual([{ slug: 'the-river', title: 'The river' }]);
  });

  it('says what is wrong with a question, fault by fault', async () => {
    const { status, body } = await stranger('GET', '/articles?since=May&limit=0&colour=red');
    expect(status).toBe(400);
    const { findings } = body as { findings: { rule: string; place: { field: string } }[] };
    expect(findings.map(({ rule, place }) => [rule, place.field])).toEqual([
      ['not-a-day', 'since'],
      ['not-a-number', 'limit'],
      ['parameter-unknown', 'colour'],
    ]);
  });
});

describe('GET /api/articles/:slug for a stranger', () => {
  it('answers with the live edition and its document, by slug or number', async () => {
    const bySlug = await stranger('GET', '/articles/the-road');
    expect(bySlug).toMatchObject({
      status: 200,
      body: { id: road.article.id, document: { metadata: { title: 'The 100% road' } } },
    });
    expect(await stranger('GET', `/articles/${road.article.id}`)).toEqual(bySlug);
  });

  it('knows nothing of drafts', async () => {
    expect(await stranger('GET', '/articles/a-draft')).toMatchObject({
      status: 404,
      body: { findings: [{ rule: 'article-not-public' }] },
    });
    expect((await stranger('GET', '/articles/count')).status).toBe(404);
    expect((await stranger('GET', '/articles/versions')).status).toBe(404);
  });
});

describe('GET /api/articles for the desk', () => {
  it('is Payload’s own: working copies, its filters, its other paths', async () => {
    const writer = await restAs(test.payload, desk.writer.user);
    const list = await writer('GET', '/articles?where[slug][equals]=a-draft');
    expect(list).toMatchObject({
      status: 200,
      body: { totalDocs: 1, docs: [{ slug: 'a-draft' }] },
    });
    expect(await writer('GET', '/articles/count')).toMatchObject({ body: { totalDocs: 3 } });
    expect((await writer('GET', '/articles/versions')).status).toBe(200);
    expect(await writer('GET', `/articles/${river.article.id}`)).toMatchObject({
      body: { slug: 'the-river', workflowState: 'published' },
    });
  });
});
