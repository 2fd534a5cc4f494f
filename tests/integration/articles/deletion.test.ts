import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aTopic } from '@support/builders';
import { aDesk } from '@support/desk';
import { aPicture } from '@support/documents/pictures';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { refused } from '@support/editions/refused';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import type { CollectionSlug } from 'payload';

let test: TestPayload;
let shown: PublicArticle;
let named: Record<'sources' | 'authors' | 'topics' | 'series' | 'media', number>;

beforeAll(async () => {
  test = await startTestDesk();
  const { payload } = test;
  const topic = await aTopic(payload);
  const hero = await aPicture(payload);
  const run = await payload.create({ collection: 'series', data: { title: 'A run', slug: 'run' } });
  shown = await aPublicArticle(payload, await aDesk(payload), {
    topics: [topic.id],
    series: run.id,
    hero: { image: hero.id },
  });
  const author = Number(shown.edition.authors?.[0]);
  const { source } = shown;
  named = { sources: source, authors: author, topics: topic.id, series: run.id, media: hero.id };
});
afterAll(() => test.stop());

it.each(['sources', 'authors', 'topics', 'series', 'media'] as const)(
  'refuses to delete %s that an edition names, and says where',
  async (collection) => {
    const id = named[collection];
    const refusal = await refused(test.payload.delete({ collection, id }));
    expect(refusal).toMatchObject({ status: 409, findings: [{ rule: 'in-use' }] });
    expect(refusal?.message).toContain(`${shown.article.title} (1)`);
    await expect(test.payload.findByID({ collection, id })).resolves.toMatchObject({ id });
  },
);

it('refuses bulk deletion alike, and lets the unused go', async () => {
  const unused = await aTopic(test.payload);
  const where = { id: { exists: true } };
  const { docs, errors } = await test.payload.delete({ collection: 'topics', where });
  expect(docs.map(({ id }) => id)).toEqual([unused.id]);
  expect(errors).toHaveLength(1);
});

it.each<[CollectionSlug, string]>([
  ['users', 'users-stay'],
  ['articles', 'articles-stay'],
  ['citations', 'citations-stay'],
])('never deletes %s', async (collection, rule) => {
  const { docs } = await test.payload.find({ collection, limit: 1, depth: 0 });
  const id = docs[0]?.id ?? 0;
  const refusal = await refused(test.payload.delete({ collection, id }));
  expect(refusal).toMatchObject({ status: 409, findings: [{ rule }] });
});
