import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug, Where } from 'payload';

import { approve, publish, submit } from '@/editions/commands/verbs';
import { asExecutor } from '@/editions/executor/executor-token';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import type { User } from '@/payload-types';
import { roles, type Role } from '@/editions/rules/states';

import { asUser, aUser, saveAs } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { fingerprint } from '@support/database/fingerprint';
import { editionsOf } from '@support/editions/promises';
import { restAs, type Rest } from '@support/rest';

let installation: Installation;
let placed: Placed;
let other: Placed;
const people = new Map<string, User>();
const ids = new Map<CollectionSlug, number>();

/** Everything that belongs to an article and tells of it. */
const collections = [
  'articles',
  'editions',
  'citations',
  'comments',
  'transitions',
  'assignments',
] as const satisfies CollectionSlug[];

const mayKnow: readonly string[] = ['owner', 'publisher', 'reader', 'assigned', 'bylined'];
const mayNot: readonly Role[] = ['writer', 'reviewer', 'fact-checker', 'editor', 'administrator'];
const everybody = [...mayKnow, ...mayNot];

beforeAll(async () => {
  installation = await openInstallation();
  const { payload, desk } = installation;
  placed = await anArticleThatIs(installation, 'in_review');
  other = await anArticleThatIs(installation, 'in_review');
  const { articleId, edition } = placed;
  for (const role of roles) people.set(role, await aUser(payload, { roles: [role] }));
  people.set('owner', desk.writer.user);
  for (const tie of ['reader', 'assigned', 'bylined']) {
    people.set(tie, await aUser(payload, { roles: ['reviewer'] }));
  }
  const { bylines } = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
  const author = Number(bylines?.[0]?.author);
  await payload.update({ collection: 'authors', id: author, data: { user: who('bylined').id } });
  const executor = asExecutor(await asUser(payload));
  const about = { article: articleId, edition: edition.id };
  const at = new Date().toISOString();
  const assignment = { ...about, stageName: 'Review', user: who('assigned').id, at };
  await payload.create({ collection: 'assignments', data: assignment, req: executor });
  const comment = { ...about, text: 'Who says so?', author: desk.reviewer.user.id };
  await payload.create({ collection: 'comments', data: comment, req: executor });
  const embargo = { restricted: true, readers: [who('reader').id] };
  await payload.update({ collection: 'articles', id: articleId, data: { embargo } });
  for (const collection of collections) {
    const where: Where =
      collection === 'articles'
        ? { id: { equals: articleId } }
        : { article: { equals: articleId } };
    const { docs } = await payload.find({ collection, where, limit: 1, depth: 0 });
    ids.set(collection, Number(docs[0]?.id));
  }
}, 180_000);
afterAll(() => installation.stop());

const who = (name: string): User => {
  const person = people.get(name);
  if (!person) throw new Error(`Nobody is ${name}`);
  return person;
};

type Docs = { docs: { id: number }[]; totalDocs: number };

describe.each(everybody)('of an article under embargo, %s', (name) => {
  const knows = mayKnow.includes(name);
  const isShown = (docs: Docs, id: number) => docs.docs.some((doc) => doc.id === id);
  let rest: Rest;
  beforeAll(async () => {
    rest = await restAs(installation.payload, who(name));
  });

  it.each(collections)(`${knows ? 'reads' : 'knows nothing of'} its %s`, async (collection) => {
    const id = ids.get(collection) ?? 0;
    const one = await rest('GET', `/${collection}/${id}?depth=0`);
    expect(one.status).toBe(knows ? 200 : 404);
    const list = await rest('GET', `/${collection}?depth=0&limit=0`);
    expect(isShown(list.body as Docs, id)).toBe(knows);
    const { totalDocs } = (await rest('GET', `/${collection}/count`)).body as Docs;
    expect(totalDocs).toBe((list.body as Docs).docs.length);
    const found = await installation.payload.find({
      collection,
      where: { id: { equals: id } },
      req: await asUser(installation.payload, who(name)),
      overrideAccess: false,
    });
    expect(found.totalDocs).toBe(knows ? 1 : 0);
  });

  it('by GraphQL, in lists and through relations', async () => {
    const query = `{
      Articles(limit: 100) { docs { id } }
      Citations(limit: 100) { docs { article { id title } } }
      Transitions(limit: 100) { docs { article { id title } edition { id } } }
    }`;
    const { body } = await rest('POST', '/graphql', { query });
    const shown = JSON.stringify(body);
    const article = await installation.payload.findByID({
      collection: 'articles',
      id: placed.articleId,
    });
    expect(shown.includes(`"${article.title}"`)).toBe(knows);
    expect(shown.includes(`"id":${placed.articleId}}`)).toBe(knows);
  });

  it('in its versions', async () => {
    const { body } = await rest('GET', '/articles/versions?limit=0&depth=0');
    const { docs } = body as { docs: { id: number; parent: number }[] };
    expect(docs.some(({ parent }) => parent === placed.articleId)).toBe(knows);
  });

  it('through the doors of commands', async () => {
    const { articleId: id, citationKey, edition } = placed;
    const before = await fingerprint(installation.payload, id);
    const shut = async (answer: Promise<{ status: number }>) =>
      expect((await answer).status).toBe(404);
    expect((await rest('GET', `/articles/${id}/transitions`)).status).toBe(knows ? 200 : 404);
    expect((await rest('GET', `/articles/${id}/comments`)).status).toBe(knows ? 200 : 404);
    expect((await rest('GET', `/articles/${id}/export?draft=true`)).status).toBe(knows ? 200 : 404);
    if (knows) return;
    const expectedHash = edition.contentHash;
    await shut(rest('POST', `/articles/${id}/transitions`, { event: 'approve', expectedHash }));
    await shut(rest('POST', `/articles/${id}/transitions`, { event: 'discard' }));
    await shut(rest('POST', `/articles/${id}/embargo`, { restricted: false }));
    await shut(rest('POST', `/articles/${id}/comments`, { text: 'Hello?' }));
    await shut(rest('PATCH', `/articles/${id}`, { title: 'Mine', revision: 1 }));
    const wrongRole = name === 'administrator';
    const waived = await rest('POST', `/citations/${citationKey}/unresolve`);
    expect([404, ...(wrongRole ? [403] : [])]).toContain(waived.status);
    expect(await fingerprint(installation.payload, id)).toEqual(before);
  });
});

describe('an embargo', () => {
  const embargoOf = async (id: number) =>
    (await installation.payload.findByID({ collection: 'articles', id, depth: 0 })).embargo;

  it.each(['reviewer', 'fact-checker', 'administrator', 'writer'] as const)(
    'is not for a %s to set',
    async (role) => {
      const rest = await restAs(installation.payload, who(role));
      const path = `/articles/${other.articleId}/embargo`;
      expect((await rest('POST', path, { restricted: true })).status).toBe(403);
      expect((await embargoOf(other.articleId))?.restricted).toBe(false);
    },
  );

  it('is for publishers to set in any state, without taking the text for theirs', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    const rest = await restAs(installation.payload, who('publisher'));
    const set = await rest('POST', `/articles/${articleId}/embargo`, { restricted: true });
    expect(set).toMatchObject({ status: 200, body: { article: articleId, revision: 1 } });
    const [after] = await editionsOf(installation.payload, articleId);
    expect(after).toMatchObject({ contentHash: edition.contentHash, state: 'approved' });
    expect(after?.contributors).toEqual(edition.contributors);
  });

  it('leaves the editor who set it among its readers, and void of approvals it is not', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'draft');
    const { editor } = installation.desk;
    await saveAs(installation.payload, editor.user, articleId, { embargo: { restricted: true } });
    expect(await embargoOf(articleId)).toEqual({ restricted: true, readers: [editor.user.id] });
    const [after] = await editionsOf(installation.payload, articleId);
    expect(after?.contributors).toEqual(edition.contributors);
  });

  it('ends with publication, and cannot be set after it', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const { payload, desk } = installation;
    const embargo = { restricted: true, readers: [desk.reviewer.user.id] };
    await saveAs(payload, desk.writer.user, articleId, { embargo });
    const submitted = await submit(await desk.writer.req(), { articleId });
    const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
    const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(approved.ok).toBe(true);
    const stranger = await restAs(payload, who('editor'));
    expect((await stranger('GET', `/articles/${articleId}`)).status).toBe(404);
    const published = await publish(await desk.publisher.req(), { articleId, expectedHash });
    expect(published.ok).toBe(true);
    expect((await stranger('GET', `/articles/${articleId}`)).status).toBe(200);
    const path = `/articles/${articleId}/embargo`;
    expect((await stranger('POST', path, { restricted: true })).status).toBe(403);
  });
});

describe('where writers see only their own', () => {
  beforeAll(() =>
    installation.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { writersSeeOnlyTheirOwn: true },
    }),
  );

  it('another’s draft is not there for a writer, and is for everybody else', async () => {
    for (const role of roles) {
      const rest = await restAs(installation.payload, who(role));
      const { status } = await rest('GET', `/articles/${other.articleId}`);
      expect([role, status]).toEqual([role, role === 'writer' ? 404 : 200]);
    }
    const own = await restAs(installation.payload, who('owner'));
    expect((await own('GET', `/articles/${other.articleId}`)).status).toBe(200);
  });

  it('what readers had is there for every writer', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const rest = await restAs(installation.payload, who('writer'));
    expect((await rest('GET', `/articles/${articleId}`)).status).toBe(200);
    const citation = { key: other.citationKey };
    const refused = await resolveCitation(
      await asUser(installation.payload, who('writer')),
      citation,
    );
    expect(refused).toMatchObject({ ok: false, error: { status: 404 } });
  });
});
