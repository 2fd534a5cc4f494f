import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { setEmbargo } from '@/articles/commands/set-embargo';
import { personOf } from '@/core/actor';
import { articlesWithWords } from '@/overviews/queries/articles-with-words';
import { movableArticles, publishedArticles } from '@/overviews/queries/open-articles';
import type { Role } from '@/editions/rules/states';
import { aBody, anArticle, saveAs } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const seenBy = async (role: Role) => {
  const req = await installation.desk[role].req();
  const actor = personOf(req);
  if (!actor) throw new Error('Nobody asks');
  const since = new Date(Date.now() - 7 * 86_400_000);
  return {
    open: await movableArticles(req, 'en', actor),
    published: await publishedArticles(req, 'en', actor, since),
  };
};

describe('what somebody may move', () => {
  it('follows from its state and their role', async () => {
    const { articleId: draft } = await anArticleThatIs(installation, 'draft');
    const { articleId: inReview } = await anArticleThatIs(installation, 'in_review');
    const { articleId: approved } = await anArticleThatIs(installation, 'approved');
    const eventsOf = async (role: Role, id: number) =>
      (await seenBy(role)).open.find((article) => article.id === id)?.events;
    expect(await eventsOf('writer', draft)).toEqual(['submit', 'discard']);
    expect(await eventsOf('reviewer', draft)).toEqual([]);
    expect(await eventsOf('reviewer', inReview)).toEqual(['request_changes', 'approve']);
    expect(await eventsOf('writer', inReview)).toEqual(['recall', 'discard']);
    expect(await eventsOf('publisher', approved)).toEqual(['schedule', 'publish']);
    expect(await eventsOf('administrator', approved)).toEqual([]);
  });

  it('goes to the first stage from a draft, and past the last one from a review', async () => {
    const { articleId: draft } = await anArticleThatIs(installation, 'draft');
    const { articleId: inReview } = await anArticleThatIs(installation, 'in_review');
    const { open } = await seenBy('editor');
    expect(open.find(({ id }) => id === draft)).toMatchObject({ nextStage: 'Review' });
    expect(open.find(({ id }) => id === inReview)).toMatchObject({
      stage: { name: 'Review' },
      nextStage: null,
    });
  });

  it('leaves out what does not reach them', async () => {
    const { articleId: secret } = await anArticleThatIs(installation, 'draft');
    await setEmbargo(await installation.desk.writer.req(), { articleId: secret, restricted: true });
    const idsOf = async (role: Role) => (await seenBy(role)).open.map(({ id }) => id);
    expect(await idsOf('writer')).toContain(secret);
    expect(await idsOf('fact-checker')).not.toContain(secret);
  });

  it('holds what went out lately, until somebody works on it again', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const { open, published } = await seenBy('editor');
    expect(open.map(({ id }) => id)).not.toContain(articleId);
    expect(published.find(({ id }) => id === articleId)).toMatchObject({
      state: 'published',
      events: ['new_edition', 'retract'],
    });
  });
});

describe('words of a text', () => {
  const found = async (words: string) =>
    articlesWithWords(await installation.desk.editor.req(), words);

  it('find it by their beginnings, all of them, in any case and with ё as е', async () => {
    const { payload } = installation;
    const { id } = await anArticle(payload, {
      title: 'Дорога тает',
      body: aBody('Лёд на переправе тоньше.', 'The ferry waits.'),
    });
    expect(await found('ДОРОГ лед ferr')).toContain(id);
    expect(await found('дорога steamboat')).not.toContain(id);
    expect(await found('paragraph')).not.toContain(id);
    expect(await found("& | ! ' \\")).toEqual(new Set());
  });

  it('follow what is saved', async () => {
    const { payload, desk } = installation;
    const { id } = await anArticle(payload, { body: aBody('The first words.') });
    await saveAs(payload, desk.editor.user, id, { body: aBody('Quite another zeppelin.') });
    expect(await found('zeppelin')).toContain(id);
    expect(await found('first')).not.toContain(id);
  });
});
