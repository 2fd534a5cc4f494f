import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newEdition, withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { transitionLog } from '@/editions/queries/transition-log';

import { aTopic, aUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPicture } from '@support/documents/pictures';
import { editionsOf } from '@support/editions/promises';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { publishNext } from '@support/editions/next-edition';
import { expectAddressesAnswer, siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(() => installation.stop());

const note = 'The figures were not ours to publish.';

const withdrawn = async (article: PublicArticle, publicNote = note) =>
  withdraw(await installation.desk.publisher.req(), { articleId: article.article.id, publicNote });

describe('a withdrawal', () => {
  it('needs an explanation for the readers, a publisher, and a published text', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    const articleId = article.article.id;
    expect(await withdrawn(article, '  ')).toMatchObject({
      error: { status: 422, findings: [{ rule: 'public-note-missing' }] },
    });
    const byEditor = await withdraw(await installation.desk.editor.req(), {
      articleId,
      publicNote: note,
    });
    expect(byEditor).toMatchObject({ error: { status: 403 } });
    expect(await withdrawn(article)).toMatchObject({ value: { state: 'withdrawn' } });
    expect(await withdrawn(article)).toMatchObject({
      error: { status: 409, findings: [{ rule: 'wrong-state' }] },
    });
  });

  it('leaves the explanation and the day at every address of the text, in every language', async () => {
    for (const language of ['en', 'ru', 'be'] as const) {
      const article = await aPublicArticle(installation.payload, installation.desk, { language });
      await withdrawn(article);
      const path = `${language === 'en' ? '' : `/${language}`}/articles/${article.edition.slug}`;
      const said = {
        // A page binds a short word to the next one by a space that does not break; \s is both.
        en: /This text was withdrawn on/,
        ru: /Текст снят с\sпубликации/,
        be: /Тэкст зняты з\sпублікацыі/,
      }[language];
      for (const address of [path, `${path}.html`, `${path}.md`, `${path}.json`, `${path}.later`]) {
        const answer = await site(address);
        const isUnknown = address.endsWith('.later');
        expect([address, answer.status]).toEqual([address, isUnknown ? 406 : 410]);
        if (isUnknown) continue;
        expect(answer.body).toContain(note);
        expect(answer.body).toMatch(said);
        expect(answer.body).not.toContain('a harvest of record size');
      }
    }
  });

  it('answers programs with 410 and the reason', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    await withdrawn(article);
    const gone = { kind: 'withdrawn', explanation: note, at: expect.any(String) };
    for (const path of [
      `/articles/${article.edition.slug}`,
      `/articles/${article.article.id}`,
      `/articles/${article.article.id}/export?format=md`,
      `/articles/${article.edition.slug}/export?format=json`,
    ]) {
      const response = await entryPoints('GET', path);
      expect([path, response.status]).toEqual([path, 410]);
      expect(await response.json()).toEqual({
        findings: [expect.objectContaining({ rule: 'article-withdrawn' })],
        gone,
      });
    }
  });

  it('shuts the text on every road, and the editions before it', async () => {
    const topic = await aTopic(installation.payload);
    const hero = await aPicture(installation.payload);
    const data = { topics: [topic.id], hero: { image: hero.id } };
    const article = await aPublicArticle(installation.payload, installation.desk, data);
    await publishNext(installation, article.article.id, { kind: 'update' });
    expect((await site('/articles')).body).toContain(`>${article.article.title}<`);
    expect((await site('/sitemap-articles-1.xml')).body).toContain(
      `/articles/${article.edition.slug}<`,
    );
    await withdrawn(article);
    await expectShutTo(article, { topic: topic.slug, hero: hero.filename ?? '' });
  });

  it('stays shut when another edition takes its place', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    const articleId = article.article.id;
    await withdrawn(article);
    await publishNext(installation, articleId, {
      kind: 'update',
      reason: 'The figures were cleared.',
    });
    const path = `/articles/${article.edition.slug}`;
    const page = await site(path);
    expect(page.status).toBe(200);
    expect(page.body).toContain(note); // in the history of its editions
    const response = await entryPoints('GET', `/editions?where[article][equals]=${articleId}`);
    const { docs } = (await response.json()) as { docs: { number: number }[] };
    expect(docs.map(({ number }) => number)).toEqual([2]);
    expect((await entryPoints('GET', `/editions/${article.edition.id}`)).status).toBe(404);
  });

  it('takes the next edition off the calendar, and leaves it approved', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    const articleId = article.article.id;
    const second = await publishNext(installation, articleId, {
      kind: 'update',
      until: 'scheduled',
    });
    await withdrawn(article);
    const [, next] = await editionsOf(installation.payload, articleId);
    expect(next).toMatchObject({ state: 'approved', scheduledFor: null, scheduledZone: null });
    const log = await transitionLog({ payload: installation.payload }, second.edition);
    expect(log.at(-1)).toMatchObject({ event: 'unschedule', actor: null, actorName: 'Ibidem' });
  });

  it('bumps the page caches, and leaves every address that was given out with an answer', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk, {
      topics: [(await aTopic(installation.payload)).id],
    });
    const before = await counted();
    await withdrawn(article);
    expect((await counted()).generation).toBeGreaterThan(before.generation);
    expect(await expectAddressesAnswer(installation.payload, site)).toBeGreaterThan(10);
  });

  it('takes back what older pages show, as a correction does, and other editions do not', async () => {
    const before = await counted();
    const article = await aPublicArticle(installation.payload, installation.desk);
    const { id } = article.article;
    await publishNext(installation, id, { kind: 'update', publicNote: 'With figures of 2026.' });
    await publishNext(installation, id, { kind: 'minor' });
    const added = await counted();
    expect(added.generation).toBeGreaterThan(before.generation);
    expect(added.takenBack).toBe(before.takenBack);
    await publishNext(installation, id, { kind: 'correction', publicNote: note });
    expect((await counted()).takenBack).toBe(before.takenBack + 1);
    await withdrawn(article);
    expect((await counted()).takenBack).toBe(before.takenBack + 2);
  });

  it('is not undone by a new edition that is only begun', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    await withdrawn(article);
    const req = await installation.desk.editor.req();
    await newEdition(req, { articleId: article.article.id, kind: 'update' });
    expect((await site(`/articles/${article.edition.slug}`)).status).toBe(410);
  });
});

/** What page caches are told: changes that readers see, and those of them that take something back. */
const counted = async () => {
  const [row] = await runSql<{ generation: string; takenBack: string }>(
    installation,
    sql`SELECT generation, taken_back AS "takenBack" FROM publication_generation`,
  );
  return { generation: Number(row?.generation), takenBack: Number(row?.takenBack) };
};

const docsAt = async (path: string): Promise<number> => {
  const response = await entryPoints('GET', path);
  const { docs = [] } = (await response.json()) as { docs?: unknown[] };
  return docs.length;
};

/** As a stranger, by every way to a text or to what only it names. */
const expectShutTo = async (
  { article, edition, source }: PublicArticle,
  { topic, hero }: { topic: string; hero: string },
): Promise<void> => {
  const { title } = article;
  expect(await docsAt(`/editions?where[article][equals]=${article.id}`)).toBe(0);
  const query = `{ Editions(where: { article: { equals: ${article.id} } }) { docs { id } } }`;
  const graphQL = await entryPoints('POST', '/graphql', { body: { query } });
  expect(await graphQL.json()).toEqual({ data: { Editions: { docs: [] } } });
  expect(await docsAt(`/articles?topic=${topic}`)).toBe(0);
  expect(await docsAt(`/topics?where[slug][equals]=${topic}`)).toBe(0);
  expect(await docsAt(`/sources?where[id][equals]=${source}`)).toBe(0);
  expect((await entryPoints('GET', `/media/file/${hero}`)).status).toBe(403);
  const [cited] = await runSql<{ key: string }>(
    installation,
    sql`SELECT key FROM sources WHERE id = ${source}`,
  );
  expect((await site(`/sources/${cited?.key}`)).status).toBe(410);
  for (const path of ['/', '/articles', '/feed.xml', `/topics/${topic}`]) {
    expect((await site(path)).body).not.toContain(`>${title}<`);
  }
  expect((await site('/sitemap-articles-1.xml')).body).not.toContain(`/articles/${edition.slug}<`);
  const reader = await aUser(installation.payload, { roles: ['reviewer'] });
  const desk = await entryPoints('GET', `/editions/${edition.id}`, { as: reader });
  expect(desk.status).toBe(200);
};
