import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newEdition, proposeRetraction, retract, withdraw } from '@/editions/commands/verbs';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { documentSchema } from '@/document/schema';
import type { User } from '@/payload-types';
import { transitionReport } from '@/editions/queries/transition-report';
import { personOf } from '@/core/actor';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { asUser, aUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { editionsOf } from '@support/editions/promises';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { expectAddressesAnswer, siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;
let entryPoints: EntryPoints;
let another: User;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
  entryPoints = await entryPointsOf(installation.payload);
  another = await aUser(installation.payload, { roles: ['publisher'], name: 'Another publisher' });
});
afterAll(() => installation.stop());

const notice = 'The survey was never carried out.';
const reason = 'The institute confirmed it on the telephone.';

const propose = async (articleId: number, by?: User, publicNote = notice) =>
  proposeRetraction(
    by ? await asUser(installation.payload, by) : await installation.desk.publisher.req(),
    {
      articleId,
      publicNote,
      reason,
    },
  );

const confirm = async (articleId: number, by: User, expectedRevision?: string) =>
  retract(await asUser(installation.payload, by), {
    articleId,
    reason: 'I have read the letter.',
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });

const reportTo = async (articleId: number, user: User) => {
  const req = await asUser(installation.payload, user);
  const actor = personOf(req);
  const report = actor && (await transitionReport(req, articleId, actor, new Date()));
  if (!report) throw new Error('There is nothing to report');
  return report;
};

const retracted = async (): Promise<PublicArticle> => {
  const article = await aPublicArticle(installation.payload, installation.desk);
  done(await propose(article.article.id));
  done(await confirm(article.article.id, installation.desk.editor.user));
  return article;
};

describe('a proposed retraction', () => {
  it('is made by a publisher, with a notice and a reason, and changes nothing for readers', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    const articleId = article.article.id;
    expect(await propose(articleId, installation.desk.editor.user)).toMatchObject({
      error: { status: 403 },
    });
    const bare = await proposeRetraction(await installation.desk.publisher.req(), { articleId });
    expect(bare).toMatchObject({
      error: { findings: [{ rule: 'reason-missing' }, { rule: 'public-note-missing' }] },
    });
    expect(await propose(articleId)).toMatchObject({ value: { state: 'published' } });
    const { body } = await site(`/articles/${article.edition.slug}`);
    expect(body).not.toContain(notice);
    const response = await entryPoints('GET', `/editions/${article.edition.id}`);
    expect(JSON.stringify(await response.json())).not.toContain(notice);
  });

  it('is confirmed by somebody else, who sees the very notice', async () => {
    const article = await aPublicArticle(installation.payload, installation.desk);
    const articleId = article.article.id;
    expect(await confirm(articleId, another)).toMatchObject({
      error: { findings: [{ rule: 'retraction-not-proposed' }] },
    });
    done(await propose(articleId));
    const own = await confirm(articleId, installation.desk.publisher.user);
    expect(own).toMatchObject({ error: { findings: [{ rule: 'retraction-needs-another' }] } });
    const { retractionProposal, revision } = await reportTo(articleId, another);
    expect(retractionProposal).toEqual({
      text: notice,
      reason,
      by: installation.desk.publisher.user.name,
      at: expect.any(String),
    });
    expect(await confirm(articleId, another, revision)).toMatchObject({
      value: { state: 'retracted' },
    });
    const [edition] = await editionsOf(installation.payload, articleId);
    expect(edition).toMatchObject({
      notice: { kind: 'retraction', text: notice },
      retractionProposal: null,
      retractedAt: expect.any(String),
    });
  });

  it('gives way to a second one, whose proposer then may not confirm', async () => {
    const { article } = await aPublicArticle(installation.payload, installation.desk);
    done(await propose(article.id));
    const { revision } = await reportTo(article.id, installation.desk.editor.user);
    done(await propose(article.id, another, 'The survey was invented.'));
    const stale = await confirm(article.id, installation.desk.editor.user, revision);
    expect(stale).toMatchObject({ error: { status: 409, findings: [{ rule: 'stale-revision' }] } });
    expect(await confirm(article.id, another)).toMatchObject({
      error: { findings: [{ rule: 'retraction-needs-another' }] },
    });
    done(await confirm(article.id, installation.desk.publisher.user));
    const [edition] = await editionsOf(installation.payload, article.id);
    expect(edition?.notice).toMatchObject({ text: 'The survey was invented.' });
  });

  it('can be confirmed while a next edition is written', async () => {
    const { article } = await aPublicArticle(installation.payload, installation.desk);
    const editor = await installation.desk.editor.req();
    done(await newEdition(editor, { articleId: article.id, kind: 'update' }));
    done(await propose(article.id));
    const { retractionProposal, revision } = await reportTo(article.id, another);
    expect(retractionProposal?.text).toBe(notice);
    expect(await confirm(article.id, another, revision)).toMatchObject({
      value: { state: 'retracted', number: 1 },
    });
  });
});

describe('a retraction', () => {
  it('leaves the text readable under its notice, marked wherever it is listed', async () => {
    const { article, edition } = await retracted();
    const page = await site(`/articles/${edition.slug}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('a harvest of record size');
    expect(page.body).toMatch(/<aside class="notice notice-retraction" aria-label="Retracted">/);
    expect(page.body.indexOf(notice)).toBeLessThan(page.body.indexOf('<h1>'));
    expect(page.body).toContain(`<title>Retracted: ${article.title}`);
    expect(page.body).toContain(`name="citation_title" content="Retracted: ${article.title}"`);
    expect(page.body).toContain('"creativeWorkStatus":"Retracted"');
    expect((await site('/articles')).body).toContain('<strong class="label-alarm">Retracted');
    expect((await site('/feed.xml')).body).toContain(`<title>Retracted: ${article.title}</title>`);
  });

  it('goes along with every file, and leaves the hash of the document alone', async () => {
    const { article, edition } = await retracted();
    const file = async (format: string) => (await site(`/articles/${edition.slug}.${format}`)).body;
    const json = JSON.parse(await file('json')) as FrozenDocument & {
      $schema: string;
      liveMetadata: unknown;
    };
    expect(new Ajv2020().validate(documentSchema, json)).toBe(true);
    const { $schema: _, liveMetadata, ...document } = json;
    expect(liveMetadata).toMatchObject({
      retracted: true,
      notices: [{ kind: 'retraction', text: notice, at: expect.any(String) }],
    });
    expect(contentHash(document)).toBe(edition.contentHash);
    expect(await file('md')).toMatch(
      /^notice: .*Retracted \([A-Z][a-z]+ \d{1,2}, \d{4}\): The survey/m,
    );
    const page = await file('html');
    expect(page).toContain(`<title>Retracted: ${article.title}</title>`);
    expect(page).toContain(notice);
  });

  it('is told to programs', async () => {
    const { article } = await retracted();
    const response = await entryPoints('GET', `/articles/${article.id}`);
    expect(await response.json()).toMatchObject({
      state: 'retracted',
      notices: [{ kind: 'retraction', text: notice }],
    });
  });

  it('opens a withdrawn text again, under its notice', async () => {
    const { article, edition } = await aPublicArticle(installation.payload, installation.desk);
    const publisher = await installation.desk.publisher.req();
    done(await withdraw(publisher, { articleId: article.id, publicNote: 'Being looked into.' }));
    done(await propose(article.id));
    expect((await site(`/articles/${edition.slug}`)).status).toBe(410);
    done(await confirm(article.id, another));
    const page = await site(`/articles/${edition.slug}`);
    expect([page.status, page.body.includes(notice)]).toEqual([200, true]);
    expect((await entryPoints('GET', `/editions/${edition.id}`)).status).toBe(200);
    const listed = (await site('/corrections')).body;
    expect(listed).toContain('Being looked into.');
  });

  it('takes the next edition off the calendar', async () => {
    const { article } = await aPublicArticle(installation.payload, installation.desk);
    await publishNext(installation, article.id, { kind: 'update', until: 'scheduled' });
    done(await propose(article.id));
    done(await confirm(article.id, another));
    const [first, next] = await editionsOf(installation.payload, article.id);
    expect([first?.state, next?.state]).toEqual(['retracted', 'approved']);
  });

  it('stays in the history when a next edition takes the place of the text', async () => {
    const { article, edition } = await retracted();
    await publishNext(installation, article.id, {
      kind: 'update',
      reason: 'A real survey was made.',
    });
    const page = await site(`/articles/${edition.slug}`);
    expect(page.body).not.toContain('notice-retraction');
    expect(page.body).toContain(notice);
    expect((await site('/corrections')).body).toContain(notice);
  });

  it('leaves every address that was given out with an answer', async () => {
    await expectAddressesAnswer(installation.payload, site);
  });
});
