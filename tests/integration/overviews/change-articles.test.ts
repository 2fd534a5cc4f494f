import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { setEmbargo } from '@/articles/commands/set-embargo';
import { changeArticles, type ArticleChange } from '@/overviews/commands/change-articles';
import { openArticles } from '@/overviews/queries/open-articles';
import type { OpenArticle } from '@/overviews/rules/open-article';
import type { Role } from '@/editions/rules/states';
import { aTopic } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const change = async (as: Role, articles: readonly number[], wished: ArticleChange) => {
  const result = await changeArticles(await installation.desk[as].req(), articles, wished);
  if (!result.ok) throw new Error('All was refused');
  const { done, refused } = result.value;
  return {
    done,
    refused: refused.map(({ article, findings }) => [article, findings.map(({ rule }) => rule)]),
  };
};
const shown = async (id: number): Promise<OpenArticle | undefined> =>
  (await openArticles(await installation.desk.editor.req(), 'en')).find((one) => one.id === id);
const made = async (state: 'draft' | 'in_review' | 'approved' | 'published') =>
  (await anArticleThatIs(installation, state)).articleId;

describe('many articles at once', () => {
  it('get a due day where one plans, and say where one does not', async () => {
    const [draft, published] = [await made('draft'), await made('published')];
    const at = '2027-02-01T20:59:00.000Z';
    expect(await change('editor', [draft, published, 2_000_000], { kind: 'due', at })).toEqual({
      done: [draft],
      refused: [
        [published, ['plan-nothing-open']],
        [2_000_000, ['article-not-found']],
      ],
    });
    expect(await shown(draft)).toMatchObject({ dueAt: at });
  });

  it('get another owner from an editor, whatever their state', async () => {
    const [draft, approved] = [await made('draft'), await made('approved')];
    const { editor, reviewer } = installation.desk;
    const person = editor.user.id;
    expect(await change('writer', [draft], { kind: 'owner', person })).toEqual({
      done: [],
      refused: [[draft, ['owner-not-yours']]],
    });
    expect(await change('editor', [draft, approved], { kind: 'owner', person })).toEqual({
      done: [draft, approved],
      refused: [],
    });
    expect(await shown(approved)).toMatchObject({ owner: { id: person, name: 'editor' } });
    expect(
      await change('editor', [draft], { kind: 'owner', person: reviewer.user.id }),
    ).toMatchObject({ refused: [[draft, ['owner-unknown']]] });
  });

  it('go to a reviewer in the stage that they are in', async () => {
    const [draft, inReview] = [await made('draft'), await made('in_review')];
    const person = installation.desk.reviewer.user.id;
    expect(await change('editor', [draft, inReview], { kind: 'reviewer', person })).toEqual({
      done: [inReview],
      refused: [[draft, ['review-none-open']]],
    });
    expect(await shown(inReview)).toMatchObject({ assigned: [{ id: person }] });
    expect(await change('editor', [inReview], { kind: 'reviewer', person })).toMatchObject({
      refused: [[inReview, ['assigned-already']]],
    });
  });

  it('get a topic where their text may be changed', async () => {
    const [draft, approved] = [await made('draft'), await made('approved')];
    const topic = (await aTopic(installation.payload, { name: 'Water' })).id;
    expect(await change('editor', [draft, approved], { kind: 'topic', topic })).toEqual({
      done: [draft],
      refused: [[approved, ['text-not-editable']]],
    });
    expect(await shown(draft)).toMatchObject({ topics: [{ id: topic, name: 'Water' }] });
    const before = (await installation.payload.findByID({ collection: 'articles', id: draft }))
      .revision;
    await change('editor', [draft], { kind: 'topic', topic });
    const after = await installation.payload.findByID({ collection: 'articles', id: draft });
    expect(after.revision).toBe(before);
    expect(await change('editor', [draft], { kind: 'topic', topic: 9999 })).toMatchObject({
      refused: [[draft, ['topic-unknown']]],
    });
  });

  it('stay unknown to whom they do not reach', async () => {
    const secret = await made('draft');
    const { writer, reviewer } = installation.desk;
    await setEmbargo(await writer.req(), { articleId: secret, restricted: true });
    const person = reviewer.user.id;
    for (const wished of [
      { kind: 'reviewer', person },
      { kind: 'due', at: null },
      { kind: 'owner', person },
    ] as const) {
      expect(await change('fact-checker', [secret], wished)).toEqual({
        done: [],
        refused: [[secret, ['article-not-found']]],
      });
    }
  });

  it('are 200 at most', async () => {
    const articles = Array.from({ length: 201 }, (_, index) => index + 1);
    const req = await installation.desk.editor.req();
    const result = await changeArticles(req, articles, { kind: 'due', at: null });
    expect(result).toMatchObject({ ok: false, error: { status: 422 } });
  });
});
