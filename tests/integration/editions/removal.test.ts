import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newEdition, remove, withdraw } from '@/editions/commands/verbs';
import type { EventInput } from '@/editions/rules/edition-facts';
import { runSql, sql } from '@/database/sql';
import { ensureRenditionsAreForgotten } from '@/jobs/ensure-renditions-are-forgotten';
import { transitionLog } from '@/editions/queries/transition-log';

import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { editionsOf, expectPromises } from '@support/editions/promises';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { aCountingFormat, isKept, keptRows, renditionOf } from '@support/documents/renditions';
import { expectAddressesAnswer, follow, siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(() => installation.stop());

const reason = 'Judgment of the court of 3 March.';

const removed = async ({ article }: PublicArticle, given: Partial<EventInput> = {}) =>
  remove(await installation.desk.publisher.req(), { articleId: article.id, reason, ...given });

const aText = () => aPublicArticle(installation.payload, installation.desk);
const pathOf = ({ edition }: PublicArticle): string => `/articles/${edition.slug}`;

const addresses = () =>
  runSql<{ path: string; status: number; redirect_to: string | null }>(
    installation,
    sql`SELECT path, status::int, redirect_to FROM public_addresses ORDER BY path`,
  );

describe('a removal', () => {
  it('needs a legal reason, a publisher, and something that readers had', async () => {
    const text = await aText();
    const articleId = text.article.id;
    expect(await removed(text, { reason: ' ' })).toMatchObject({
      error: { status: 422, findings: [{ rule: 'reason-missing' }] },
    });
    const byEditor = await remove(await installation.desk.editor.req(), { articleId, reason });
    expect(byEditor).toMatchObject({ error: { status: 403 } });
    expect(await removed(text)).toMatchObject({ value: { state: 'removed' } });
    expect(await removed(text)).toMatchObject({ error: { status: 409 } });
  });

  it('takes all editions that readers had, each with an entry in its own log', async () => {
    const text = await aText();
    const articleId = text.article.id;
    await publishNext(installation, articleId, { kind: 'update' });
    await publishNext(installation, articleId, { kind: 'minor' });
    await publishNext(installation, articleId, { kind: 'update', until: 'scheduled' });
    done(await removed(text));
    const editions = await editionsOf(installation.payload, articleId);
    expect(editions.map(({ state }) => state)).toEqual([
      'removed',
      'removed',
      'removed',
      'discarded',
    ]);
    for (const { id, state } of editions) {
      const last = (await transitionLog({ payload: installation.payload }, id)).at(-1);
      const bySystem = { event: 'discard', actorName: 'Ibidem', reason };
      const byPerson = {
        event: 'remove',
        actorName: installation.desk.publisher.user.name,
        reason,
      };
      expect(last).toMatchObject(state === 'removed' ? byPerson : bySystem);
    }
    await expectPromises(installation.payload, articleId, new Map());
  });

  it('leaves nothing of the text to readers, and no new edition to the desk', async () => {
    const text = await aText();
    const title = text.article.title ?? '';
    const files = ['/feed.xml', '/feed.rss', '/feed.json', '/sitemap-articles-1.xml', '/llms.txt'];
    const { format } = aCountingFormat('kept');
    const { file } = await renditionOf(installation.payload, text.article.id, format);
    expect(isKept({ file })).toBe(true);
    done(await removed(text, { publicNote: 'Removed by order of a court.' }));
    expect(await keptRows(installation.payload, text.edition.contentHash ?? '')).toEqual([]);
    const [job] = await runSql<{ payload: unknown }>(
      installation,
      sql`SELECT p.payload FROM graphile_worker.jobs JOIN graphile_worker._private_jobs p USING (id)
          WHERE task_identifier = 'ensure-renditions-are-forgotten' ORDER BY id DESC LIMIT 1`,
    );
    await ensureRenditionsAreForgotten(job?.payload);
    expect(isKept({ file })).toBe(false);
    const page = await site(pathOf(text));
    expect([page.status, page.body.includes('by order of a court')]).toEqual([410, true]);
    expect(page.body).not.toContain(title);
    expect((await entryPoints('GET', `/editions/${text.edition.id}`)).status).toBe(404);
    expect((await entryPoints('GET', `/articles/${text.article.id}`)).status).toBe(410);
    for (const path of ['/', '/articles', '/corrections', ...files]) {
      const { body } = await site(path);
      expect([path, body.includes(title), body.includes(`${pathOf(text)}<`)]).toEqual([
        path,
        false,
        false,
      ]);
    }
    const editor = await installation.desk.editor.req();
    const again = await newEdition(editor, { articleId: text.article.id, kind: 'update' });
    expect(again).toMatchObject({ ok: false, error: { findings: [{ rule: expect.any(String) }] } });
  });

  it('takes what was withdrawn before, and its explanation', async () => {
    const text = await aText();
    const publisher = await installation.desk.publisher.req();
    const publicNote = 'The person named in it objected.';
    done(await withdraw(publisher, { articleId: text.article.id, publicNote }));
    expect((await site('/corrections')).body).toContain(publicNote);
    done(await removed(text));
    expect((await site(pathOf(text))).body).not.toContain(publicNote);
    expect((await site('/corrections')).body).not.toContain(publicNote);
  });
});

describe('the addresses of a removed text', () => {
  it('are gone, every one that was given out, and none is forgotten', async () => {
    const text = await aText();
    const before = (await addresses()).map(({ path }) => path);
    done(await removed(text));
    const after = await addresses();
    expect(after.map(({ path }) => path)).toEqual(before);
    const own = after.filter(({ path }) => path.startsWith(pathOf(text)));
    expect(own.length).toBeGreaterThan(3);
    expect(own.every(({ status, redirect_to: to }) => status === 410 && to === null)).toBe(true);
  });

  it('lead on to another page, files to the file of the same format', async () => {
    const [text, target] = [await aText(), await aText()];
    done(await removed(text, { redirectTo: pathOf(target) }));
    for (const ending of ['', '.md', '.json', '.html']) {
      const answer = await site(`${pathOf(text)}${ending}`);
      expect(answer).toMatchObject({ status: 308, location: `${pathOf(target)}${ending}` });
      expect((await site(answer.location ?? '')).status).toBe(200);
    }
    const topics = await aText();
    done(await removed(topics, { redirectTo: '/topics' }));
    expect(await site(`${pathOf(topics)}.md`)).toMatchObject({ location: '/topics' });
  });

  it.each([
    ['redirect-unknown', () => Promise.resolve('/articles/never-written')],
    ['redirect-unknown', () => Promise.resolve('https://elsewhere.example/')],
    [
      'redirect-unknown',
      async () => {
        const gone = await aText();
        done(await removed(gone));
        return pathOf(gone);
      },
    ],
    [
      'redirect-unknown',
      async () => {
        const shut = await aText();
        const articleId = shut.article.id;
        const publisher = await installation.desk.publisher.req();
        done(await withdraw(publisher, { articleId, publicNote: 'Not ours.' }));
        return pathOf(shut);
      },
    ],
    ['redirect-circular', (text: PublicArticle) => Promise.resolve(pathOf(text))],
    ['redirect-circular', (text: PublicArticle) => Promise.resolve(`${pathOf(text)}.md`)],
    [
      'redirect-circular',
      async (text: PublicArticle) => {
        const other = await aText();
        done(await removed(other, { redirectTo: pathOf(text) }));
        return pathOf(other);
      },
    ],
  ])('are refused as %s where they would lead nowhere', async (rule, targetFor) => {
    const text = await aText();
    const redirectTo = await targetFor(text);
    expect(await removed(text, { redirectTo })).toMatchObject({
      error: { status: 422, findings: [{ rule, place: { field: 'redirectTo' } }] },
    });
    expect((await site(pathOf(text))).status).toBe(200);
  });

  it('stay on short ways when what they lead to is removed in its turn', async () => {
    const [first, second, third] = [await aText(), await aText(), await aText()];
    done(await removed(first, { redirectTo: pathOf(second) }));
    done(await removed(second, { redirectTo: pathOf(third) }));
    for (const ending of ['', '.md']) {
      const { way, status } = await follow(site, `${pathOf(first)}${ending}`);
      expect([way.length, way.at(-1), status]).toEqual([2, `${pathOf(third)}${ending}`, 200]);
    }
    done(await removed(third));
    expect((await follow(site, pathOf(first))).status).toBe(410);
  });

  it('never meet in a circle, not even when two are removed at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await aText(), await aText()];
      const results = await Promise.all([
        removed(one, { redirectTo: pathOf(other) }),
        removed(other, { redirectTo: pathOf(one) }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      for (const text of [one, other]) {
        expect((await follow(site, pathOf(text))).status).toBe(200);
      }
    }
  });

  it('answer, all of them, whatever was done', async () => {
    expect(await expectAddressesAnswer(installation.payload, site)).toBeGreaterThan(100);
  });
});
