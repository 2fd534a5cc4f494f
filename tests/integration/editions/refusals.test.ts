import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, newEdition, publish, submit } from '@/editions/commands/verbs';
import type { Refusal } from '@/core/refusal';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import type { Result } from '@/platform/result';
import { publicationChecklist } from '@/editions/queries/publication-checklist';

import { asUser, aUser, anArticle, anAuthor, saveAs } from '@support/builders';
import { aManuscript, resolveToPrint } from '@support/desk';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';
import { restAs } from '@support/rest';

type Seen = { revision: string; hash: string };

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const rulesOf = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.error.findings.map(({ rule }) => rule);

const hashOf = async (articleId: number): Promise<string> =>
  (await editionsOf(installation.payload, articleId)).at(-1)?.contentHash ?? '';

describe('an unresolved citation', () => {
  it('stands in the checklist, holds the last approval, and names its words', async () => {
    const { article, citationKey } = await aManuscript(
      installation.payload,
      installation.desk.writer,
    );
    const req = await installation.desk.writer.req();
    const listed = await publicationChecklist(req, article.id);
    expect(listed).toMatchObject([
      {
        rule: 'citation-unresolved',
        place: { citationKey, words: 'a harvest of record size' },
      },
    ]);
    expect((await submit(req, { articleId: article.id })).ok).toBe(true);
    const refused = await approve(await installation.desk.reviewer.req(), {
      articleId: article.id,
      expectedHash: await hashOf(article.id),
    });
    expect(refused).toMatchObject({ ok: false, error: { status: 422, findings: listed } });
  });
});

describe('an article with nothing in it', () => {
  it('is not submitted, and says all that is missing', async () => {
    const writer = await installation.desk.writer.req();
    const { id } = await installation.payload.create({
      collection: 'articles',
      data: { language: 'en', title: ' ', body: bodyOf([]) },
      req: writer,
    });
    const refused = await submit(writer, { articleId: id });
    expect(rulesOf(refused)).toEqual([
      'title-missing',
      'slug-missing',
      'body-missing',
      'bylines-missing',
    ]);
  });
});

describe('who works on a text', () => {
  it('does not approve it, whether they saved it or are named in it', async () => {
    const { payload, desk } = installation;
    const both = await aUser(payload, { roles: ['writer', 'reviewer'] });
    const author = await anAuthor(payload, { user: both.id });
    const manuscript = await aManuscript(payload, desk.writer, {
      bylines: [{ author: author.id }],
    });
    await resolveToPrint(payload, manuscript);
    const articleId = manuscript.article.id;
    await submit(await desk.writer.req(), { articleId });
    const decision = { articleId, expectedHash: await hashOf(articleId) };
    const refused = await approve(await asUser(payload, both), decision);
    expect(rulesOf(refused)).toEqual(['contributor-decides']);
    expect((await approve(await desk.reviewer.req(), decision)).ok).toBe(true);
  });

  it('takes their approval back with them when they turn out to be the author', async () => {
    const { payload, desk } = installation;
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    await runSql(
      installation,
      sql`UPDATE authors SET user_id = ${desk.reviewer.user.id} WHERE id = (
            SELECT author_id FROM articles_bylines WHERE _parent_id = ${articleId})`,
    );
    const expectedHash = edition.contentHash ?? '';
    const refused = await publish(await desk.publisher.req(), { articleId, expectedHash });
    expect(rulesOf(refused)).toEqual(['quorum-lacking']);
    await runSql({ payload }, sql`UPDATE authors SET user_id = NULL`);
  });
});

describe('a decision on what is no more', () => {
  it('is refused with what happened since, to the edition and to its text', async () => {
    const { payload, desk } = installation;
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const reviewer = await restAs(payload, desk.reviewer.user);
    const path = `/articles/${articleId}/transitions`;
    const { revision, hash } = (await reviewer('GET', path)).body as Seen;
    await saveAs(payload, desk.editor.user, articleId, { title: 'On second thoughts' });
    const decision = { event: 'approve', expectedHash: hash, expectedRevision: revision };
    expect(await reviewer('POST', path, decision)).toMatchObject({
      status: 409,
      body: {
        findings: [{ rule: 'stale-revision' }],
        changed: {
          log: [{ event: 'revise', actorName: 'editor' }],
          text: { by: 'editor', fields: ['title'] },
        },
      },
    });
    const now = (await reviewer('GET', path)).body as Seen;
    const again = { ...decision, expectedHash: now.hash, expectedRevision: now.revision };
    expect(await reviewer('POST', path, again)).toMatchObject({ status: 200 });
    expect(await reviewer('POST', path, again)).toMatchObject({
      status: 409,
      body: {
        findings: [{ rule: 'wrong-state' }],
        changed: { log: [{ event: 'approve' }], text: null },
      },
    });
  });
});

describe('a document that was altered in the database', () => {
  it('is not published', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    await runSql(
      installation,
      sql`UPDATE editions SET document = jsonb_set(document, '{metadata,title}', '"Forged"')
          WHERE id = ${edition.id}`,
    );
    const expectedHash = edition.contentHash ?? '';
    const refused = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(rulesOf(refused)).toEqual(['document-altered']);
  });
});

describe('an address', () => {
  it('that answers for something else is not given out again', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    const other = await anArticle(installation.payload);
    const { slug } = await installation.payload.findByID({ collection: 'articles', id: articleId });
    await runSql(
      installation,
      sql`INSERT INTO public_addresses (path, kind, target_id)
          VALUES (${`/articles/${slug ?? ''}`}, 'article', ${other.id})`,
    );
    const expectedHash = edition.contentHash ?? '';
    const refused = await publish(await installation.desk.publisher.req(), {
      articleId,
      expectedHash,
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { status: 409, findings: [{ rule: 'address-taken' }] },
    });
    expect((await editionsOf(installation.payload, articleId)).at(-1)?.state).toBe('approved');
  });

  it('stays as it is once readers have it', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const editor = await installation.desk.editor.req();
    await newEdition(editor, { articleId, kind: 'update' });
    const moving = installation.payload.update({
      collection: 'articles',
      id: articleId,
      data: { slug: 'somewhere-else', revision: 0 },
      req: editor,
    });
    await expect(moving).rejects.toMatchObject({ status: 422 });
  });
});

describe('a new edition', () => {
  it('is one at a time, and a correction tells readers what it corrects', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const editor = await installation.desk.editor.req();
    const silent = await newEdition(editor, { articleId, kind: 'correction' });
    expect(rulesOf(silent)).toEqual(['correction-note-missing']);
    const note = { publicNote: 'The year in the second table was wrong.' };
    const corrected = await newEdition(editor, { articleId, kind: 'correction', ...note });
    expect(corrected).toMatchObject({ ok: true, value: { number: 2 } });
    const [, second] = await editionsOf(installation.payload, articleId);
    expect(second).toMatchObject({ kind: 'correction', contributors: [], ...note });
    const again = await newEdition(editor, { articleId, kind: 'update' });
    expect(again).toMatchObject({
      ok: false,
      error: { status: 409, findings: [{ rule: 'edition-already-open' }] },
    });
  });
});

describe('a review of two stages', () => {
  it('asks each stage’s own people, and starts again when the text changes', async () => {
    const { payload, desk } = installation;
    const stages = [
      { name: 'Substance', roles: ['reviewer' as const], minimumApprovals: 1 },
      {
        name: 'Facts',
        roles: ['fact-checker' as const],
        minimumApprovals: 1,
        checklist: [{ item: 'Names' }],
      },
    ];
    const one = { name: 'Review', roles: ['reviewer' as const], minimumApprovals: 1 };
    await payload.updateGlobal({ slug: 'editorial-policy', data: { stages } });
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await payload.updateGlobal({ slug: 'editorial-policy', data: { stages: [one] } });

    const decide = async (who: 'reviewer' | 'fact-checker', checklist?: string[]) =>
      approve(await desk[who].req(), {
        articleId,
        expectedHash: await hashOf(articleId),
        checklist,
      });
    expect(rulesOf(await decide('fact-checker'))).toEqual(['not-entitled']);
    expect(await decide('reviewer')).toMatchObject({ value: { state: 'in_review', stage: 1 } });
    expect(rulesOf(await decide('fact-checker'))).toEqual(['checklist-open']);

    await payload.update({
      collection: 'articles',
      id: articleId,
      data: { title: 'On second thoughts', revision: 0 },
      req: await desk.editor.req(),
    });
    expect((await editionsOf(payload, articleId)).at(-1)).toMatchObject({ stage: 0 });
    await decide('reviewer');
    expect(await decide('fact-checker', ['Names'])).toMatchObject({ value: { state: 'approved' } });
  });
});
