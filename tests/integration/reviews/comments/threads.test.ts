import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';

import { addComment, answerComment, type NewComment } from '@/reviews/commands/add-comment';
import { editComment } from '@/reviews/commands/edit-comment';
import type { Refusal } from '@/core/refusal';
import { reopenComment } from '@/reviews/commands/reopen-comment';
import { resolveComment } from '@/reviews/commands/resolve-comment';
import { runSql, sql } from '@/database/sql';
import type { Comment } from '@/payload-types';
import type { Result } from '@/platform/result';
import { commentThreads, type CommentThread } from '@/reviews/queries/comment-threads';
import { mentionablePeople } from '@/reviews/queries/mentionable-people';
import type { Role } from '@/editions/rules/states';

import { aBody, anArticle, asUser, aUser, saveAs } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const harvest = 'The ministry announced a harvest of record size in the autumn.';
const doubt = 'Nobody who had seen the fields believed it.';

const anArticleOfTwoLines = async (): Promise<number> =>
  (
    await anArticle(installation.payload, {
      title: 'On harvests',
      body: aBody(harvest, doubt),
      owner: installation.desk.writer.user.id,
    })
  ).id;

const as = (role: Role): Promise<PayloadRequest> => installation.desk[role].req();

const comment = async (
  role: Role,
  articleId: number,
  data: Partial<NewComment> = {},
): Promise<Comment> => {
  const made = await addComment(await as(role), { articleId, text: 'Is that so?', ...data });
  if (!made.ok) throw new Error(made.error.findings[0]?.message);
  return made.value;
};

const threadsOf = async (articleId: number, role: Role = 'writer') => {
  const { user } = installation.desk[role];
  return commentThreads(await as(role), articleId, { kind: 'user', ...user });
};
const threadOf = async (articleId: number, role?: Role): Promise<CommentThread> => {
  const [thread] = await threadsOf(articleId, role);
  if (!thread) throw new Error('There is no thread');
  return thread;
};

const ruleOf = (result: Result<unknown, Refusal>): string =>
  result.ok ? '' : `${result.error.status} ${result.error.findings.map(({ rule }) => rule).join()}`;

const rewrite = async (articleId: number, ...paragraphs: string[]): Promise<void> => {
  await saveAs(installation.payload, installation.desk.editor.user, articleId, {
    body: aBody(...paragraphs),
  });
};

const jobsFor = async (id: number): Promise<number> => {
  const [row] = await runSql<{ jobs: string }>(
    { payload: installation.payload },
    sql`SELECT count(*) AS jobs FROM graphile_worker.jobs
        WHERE task_identifier = 'ensure-comment-is-announced' AND key = ${`comment:${id}`}`,
  );
  return Number(row?.jobs);
};

describe('a comment on quoted words', () => {
  it('keeps the words with what stands around them, though only the words were sent', async () => {
    const articleId = await anArticleOfTwoLines();
    await comment('reviewer', articleId, { quote: { exact: ' record  size ' } });
    expect(await threadOf(articleId)).toMatchObject({
      text: 'Is that so?',
      author: { name: 'reviewer' },
      edition: 1,
      quote: {
        exact: 'record size',
        prefix: 'ministry announced a harvest of ',
        suffix: ' in the autumn.\nNobody who had s',
      },
      place: { part: 'body', block: 0, changed: false },
      gone: false,
      blocking: false,
      resolvedAt: null,
      mayEdit: false,
    });
  });

  it('follows them when the text is edited, and stays with the old words when they are gone', async () => {
    const articleId = await anArticleOfTwoLines();
    await comment('reviewer', articleId, { quote: { exact: 'a harvest of record size' } });
    await rewrite(articleId, doubt, `Yet another line. ${harvest}`);
    expect(await threadOf(articleId)).toMatchObject({ place: { block: 1, changed: false } });
    await rewrite(articleId, doubt, harvest.replace('of record', 'of a record'));
    expect(await threadOf(articleId)).toMatchObject({ place: { block: 1, changed: true } });
    await rewrite(articleId, doubt);
    expect(await threadOf(articleId)).toMatchObject({
      place: null,
      gone: true,
      quote: { exact: 'a harvest of record size' },
    });
    await rewrite(articleId, harvest);
    expect(await threadOf(articleId)).toMatchObject({ place: { block: 0 }, gone: false });
  });

  it('never stands in the body', async () => {
    const articleId = await anArticleOfTwoLines();
    const { payload } = installation;
    const before = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
    await comment('reviewer', articleId, { quote: { exact: 'record size' }, blocking: true });
    expect(await payload.findByID({ collection: 'articles', id: articleId, depth: 0 })).toEqual(
      before,
    );
  });

  it('may be on the title, and is refused on words that the text does not say', async () => {
    const articleId = await anArticleOfTwoLines();
    await comment('reviewer', articleId, { quote: { exact: 'On harvests' } });
    expect(await threadOf(articleId)).toMatchObject({ place: { part: 'title' } });
    const quote = { exact: 'a drought of record size, and worse' };
    const refused = await addComment(await as('reviewer'), { articleId, text: 'Why?', quote });
    expect(ruleOf(refused)).toBe('422 quote-not-found');
  });
});

describe('threads', () => {
  it('stand in the order of the text: the whole article first, lost words last', async () => {
    const articleId = await anArticleOfTwoLines();
    const quotes = ['believed it', 'in the autumn', undefined, 'record size'];
    for (const exact of quotes) {
      await comment('editor', articleId, {
        text: exact ?? 'all',
        quote: exact ? { exact } : undefined,
      });
    }
    await rewrite(articleId, doubt, 'The ministry announced a harvest of record size.');
    const texts = (await threadsOf(articleId)).map(({ text }) => text);
    expect(texts).toEqual(['all', 'believed it', 'record size', 'in the autumn']);
  });

  it('take answers in one level, oldest first, which quote nothing and never block', async () => {
    const articleId = await anArticleOfTwoLines();
    const { id } = await comment('reviewer', articleId, { blocking: true });
    const one = await answerComment(await as('writer'), { commentId: id, text: 'It is.' });
    const commentId = one.ok ? one.value.id : 0;
    await answerComment(await as('reviewer'), { commentId, text: 'Says who?' });
    const thread = await threadOf(articleId);
    expect(thread.answers.map(({ text, author }) => [text, author?.name])).toEqual([
      ['It is.', 'writer'],
      ['Says who?', 'reviewer'],
    ]);
    expect(thread.answers.map(({ mayEdit }) => mayEdit)).toEqual([true, false]);
    const { docs } = await installation.payload.find({
      collection: 'comments',
      where: { replyTo: { equals: id } },
    });
    expect(docs).toHaveLength(2);
    expect(docs.every(({ blocking, quote }) => !blocking && !quote?.exact)).toBe(true);
  });

  it('refuse what says nothing, says too much, or answers nothing', async () => {
    const articleId = await anArticleOfTwoLines();
    const req = await as('reviewer');
    const rules = [
      await addComment(req, { articleId, text: ' \n' }),
      await addComment(req, { articleId, text: 'a'.repeat(5001) }),
      await addComment(req, { articleId, text: 'A.', quote: { exact: 'a'.repeat(1001) } }),
      await addComment(req, { articleId: 999_999, text: 'A.' }),
      await answerComment(req, { commentId: 999_999, text: 'A.' }),
      await resolveComment(req, { commentId: 999_999 }),
      await addComment(await asUser(installation.payload), { articleId, text: 'A.' }),
    ].map(ruleOf);
    expect(rules).toEqual([
      '422 comment-empty',
      '422 comment-too-long',
      '422 quote-too-long',
      '404 article-not-found',
      '404 comment-not-found',
      '404 comment-not-found',
      '403 not-logged-in',
    ]);
    expect(await threadsOf(articleId)).toEqual([]);
  });
});

describe('resolving', () => {
  it.each<[Role, boolean, boolean]>([
    // role, of a blocking thread, of another; begun by the reviewer, on the writer's draft
    ['reviewer', true, true],
    ['editor', true, true],
    ['publisher', true, false],
    ['writer', false, true],
    ['fact-checker', false, false],
    ['administrator', false, false],
  ])('by a %s: blocking %s, other %s', async (role, ofBlocking, ofOther) => {
    const articleId = await anArticleOfTwoLines();
    for (const [blocking, may] of [
      [true, ofBlocking],
      [false, ofOther],
    ] as const) {
      const { id } = await comment('reviewer', articleId, { blocking });
      const shown = (await threadsOf(articleId, role)).find((thread) => thread.id === id);
      expect(shown?.mayResolve).toBe(may);
      const resolved = await resolveComment(await as(role), { commentId: id });
      expect(ruleOf(resolved)).toBe(may ? '' : '403 thread-not-yours-to-end');
      await resolveComment(await as('editor'), { commentId: id });
      const reopened = await reopenComment(await as(role), { commentId: id });
      expect(ruleOf(reopened)).toBe(may ? '' : '403 thread-not-yours-to-end');
    }
  });

  it('keeps who and when, for the whole thread, and is undone by opening it again', async () => {
    const articleId = await anArticleOfTwoLines();
    const { id } = await comment('reviewer', articleId);
    const answer = await answerComment(await as('writer'), { commentId: id, text: 'Done.' });
    const commentId = answer.ok ? answer.value.id : 0;
    await resolveComment(await as('editor'), { commentId });
    const resolved = await threadOf(articleId);
    expect(resolved).toMatchObject({ id, resolvedBy: { name: 'editor' } });
    expect(Date.parse(resolved.resolvedAt ?? '')).toBeGreaterThan(Date.parse(resolved.createdAt));
    expect(ruleOf(await resolveComment(await as('reviewer'), { commentId: id }))).toBe(
      '409 thread-resolved',
    );
    expect(ruleOf(await reopenComment(await as('reviewer'), { commentId: id }))).toBe('');
    expect(await threadOf(articleId)).toMatchObject({ resolvedAt: null, resolvedBy: null });
    expect(ruleOf(await reopenComment(await as('reviewer'), { commentId: id }))).toBe(
      '409 thread-open',
    );
  });

  it('is refused to somebody who has not read the last answer, and tells it', async () => {
    const articleId = await anArticleOfTwoLines();
    const { id } = await comment('reviewer', articleId);
    const seen = (await threadOf(articleId)).changedAt;
    await answerComment(await as('writer'), { commentId: id, text: 'Not yet!' });
    const stale = await resolveComment(await as('editor'), {
      commentId: id,
      expectedUpdatedAt: seen,
    });
    expect(stale).toMatchObject({
      error: {
        status: 409,
        findings: [{ rule: 'thread-changed', params: { author: 'writer', text: 'Not yet!' } }],
      },
    });
    const expectedUpdatedAt = (await threadOf(articleId)).changedAt;
    const fresh = await resolveComment(await as('editor'), { commentId: id, expectedUpdatedAt });
    expect(ruleOf(fresh)).toBe('');
  });

  it('has one winner when many try at once', async () => {
    const articleId = await anArticleOfTwoLines();
    const { id } = await comment('reviewer', articleId);
    const expectedUpdatedAt = (await threadOf(articleId)).changedAt;
    const tried = await Promise.all(
      Array.from({ length: 8 }, async () =>
        resolveComment(await as('editor'), { commentId: id, expectedUpdatedAt }),
      ),
    );
    expect(tried.map(ruleOf).sort()).toEqual(['', ...Array<string>(7).fill('409 thread-resolved')]);
  });
});

describe('editing', () => {
  it('is for one’s own words, says that it happened, and needs what one saw', async () => {
    const articleId = await anArticleOfTwoLines();
    const { id, updatedAt } = await comment('reviewer', articleId);
    const change = { commentId: id, text: 'Is that really so?', expectedUpdatedAt: updatedAt };
    expect(ruleOf(await editComment(await as('editor'), change))).toBe('403 comment-not-yours');
    expect(ruleOf(await editComment(await as('reviewer'), change))).toBe('');
    const { text, editedAt, mayEdit } = await threadOf(articleId, 'reviewer');
    expect([text, mayEdit]).toEqual(['Is that really so?', true]);
    expect(Date.parse(editedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(updatedAt));
    expect(await editComment(await as('reviewer'), change)).toMatchObject({
      error: {
        status: 409,
        findings: [{ rule: 'comment-changed', params: { text: 'Is that really so?' } }],
      },
    });
  });
});

describe('mentions', () => {
  it('reach people who may read the article, by a job of the same transaction', async () => {
    const articleId = await anArticleOfTwoLines();
    const { editor, reviewer } = installation.desk;
    const mentions = [editor.user.id, editor.user.id, reviewer.user.id];
    const { id } = await comment('reviewer', articleId, { mentions });
    expect((await threadOf(articleId)).mentions).toEqual([{ id: editor.user.id, name: 'editor' }]);
    expect(await jobsFor(id)).toBe(1);
  });

  it('are refused of strangers and of those whom an embargo keeps out, and leave nothing', async () => {
    const articleId = await anArticleOfTwoLines();
    const gone = await aUser(installation.payload, { active: false });
    const { id: fact } = installation.desk['fact-checker'].user;
    await runSql(
      { payload: installation.payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${articleId}`,
    );
    for (const mentions of [[gone.id], [fact]]) {
      const refused = await addComment(await as('writer'), { articleId, text: 'See?', mentions });
      expect(ruleOf(refused)).toBe('422 mention-unknown');
    }
    const names = (await mentionablePeople(await as('writer'), articleId)).map(({ name }) => name);
    expect(names).toContain('publisher');
    expect(names).not.toContain('fact-checker');
    expect(ruleOf(await addComment(await as('fact-checker'), { articleId, text: 'Hm.' }))).toBe(
      '404 article-not-found',
    );
    expect(await threadsOf(articleId)).toEqual([]);
  });
});
