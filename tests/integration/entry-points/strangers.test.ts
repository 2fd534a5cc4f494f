import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anArticle, anAuthor, aSource, aTopic } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { aPicture } from '@support/documents/pictures';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

import { runSql, sql } from '@/database/sql';
import type { Media, Topic } from '@/payload-types';

let test: TestPayload;
let rest: EntryPoints;
let desk: Desk;
let shown: PublicArticle;
let topic: Topic;
let hero: Media;
let hidden: Media;

beforeAll(async () => {
  test = await startTestDesk();
  const { payload } = test;
  rest = await entryPointsOf(payload);
  topic = await aTopic(payload);
  hero = await aPicture(payload);
  desk = await aDesk(payload);
  shown = await aPublicArticle(payload, desk, { topics: [topic.id], hero: { image: hero.id } });
  hidden = await aPicture(payload);
  const unpublished = { topics: [(await aTopic(payload)).id], hero: { image: hidden.id } };
  const bylines = [{ author: (await anAuthor(payload)).id }];
  await anArticle(payload, { ...unpublished, bylines });
  await aSource(payload);
});
afterAll(() => test.stop());

const docsAt = async (path: string): Promise<Record<string, unknown>[]> => {
  const response = await rest('GET', path);
  const { docs } = (await response.json()) as { docs?: Record<string, unknown>[] };
  return docs ?? [];
};

const idsAt = async (path: string) => (await docsAt(path)).map(({ id }) => id);

describe('a stranger', () => {
  it('reads public editions without what the desk knows about them', async () => {
    const [edition, ...others] = await docsAt('/editions');
    expect(others).toEqual([]);
    expect(edition).toMatchObject({ id: shown.edition.id, state: 'published', number: 1 });
    expect(edition).toHaveProperty('document.metadata.title', shown.article.title);
    expect(edition).toHaveProperty('contentHash', shown.edition.contentHash);
    for (const field of deskFields) expect(edition).not.toHaveProperty(field);
  });

  it('cannot find out by a filter what is not shown', async () => {
    const response = await rest('GET', '/editions?where[contributors][equals]=1');
    expect(response.status).toBe(400);
  });

  it('reads the topics, authors, sources and pictures of public editions only', async () => {
    expect(await idsAt('/topics')).toEqual([topic.id]);
    expect(await idsAt('/authors')).toEqual(shown.edition.authors);
    expect(await idsAt('/sources')).toEqual([shown.source]);
    expect(await idsAt('/media')).toEqual([hero.id]);
  });

  it('loads a picture only where a public edition shows it', async () => {
    expect(await statusOf(`/media/file/${hero.filename}`)).toBe(200);
    expect(await statusOf(`/media/file/${hidden.filename}`)).toBe(403);
  });

  it('reads the publication, and no other collection or global', async () => {
    expect(await statusOf('/globals/publication')).toBe(200);
    for (const path of closed) expect([403, 404]).toContain(await statusOf(path));
  });

  it('sees nothing of an edition that is public no more', async () => {
    const { id } = shown.edition;
    const set = (state: string) =>
      runSql(test, sql`UPDATE editions SET state = ${state}::enum_editions_state WHERE id = ${id}`);
    await set('withdrawn');
    const seen = await Promise.all(
      ['/editions', '/topics', '/authors', '/sources', '/media'].map(idsAt),
    );
    await set('published');
    expect(seen).toEqual([[], [], [], [], []]);
  });
});

describe('GraphQL', () => {
  const ask = async (query: string) =>
    (await (await rest('POST', '/graphql', { body: { query } })).json()) as {
      data?: Record<string, unknown> | null;
      errors?: { message: string }[];
    };

  it('gives strangers editions', async () => {
    const { data } = await ask('{ Editions { docs { id title } } }');
    expect(data).toEqual({
      Editions: { docs: [{ id: shown.edition.id, title: shown.article.title }] },
    });
  });

  it.each(['Authors', 'Topics', 'Sources', 'allMedia', 'Articles', 'Users'])(
    'gives strangers no %s',
    async (collection) => {
      const { data, errors } = await ask(`{ ${collection} { docs { id } } }`);
      expect(data?.[collection] ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
    },
  );

  it('changes nothing for anybody', async () => {
    const query = '{ __schema { mutationType { fields { name } } } }';
    const answer = await rest('POST', '/graphql', { as: desk.editor.user, body: { query } });
    const { data } = (await answer.json()) as { data: unknown };
    const mutations = (data as Schema).__schema.mutationType?.fields.map(({ name }) => name) ?? [];
    expect(mutations).toEqual(['writeThroughRest']);
  });
});

type Schema = { __schema: { mutationType: { fields: { name: string }[] } | null } };

const statusOf = async (path: string) => (await rest('GET', path)).status;

const deskFields = [
  'policy',
  'contributors',
  'submittedBy',
  'logHead',
  'logLength',
  'approvedHash',
  'publishReason',
  'stage',
  'round',
  'frozenAt',
  'submittedAt',
  'approvedAt',
  'scheduledFor',
];

const closed = [
  '/citations',
  '/transitions',
  '/approvals',
  '/comments',
  '/link-checks',
  '/snapshots',
  '/redirects',
  '/users',
  '/articles/versions',
  '/globals/editorial-policy',
];
