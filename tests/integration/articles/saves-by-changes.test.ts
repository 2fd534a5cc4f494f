import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { rootChildren } from '@/document/lexical-nodes';
import { bodyChanges, changedBody } from '@/document/merge/body-changes';
import { wordsOf } from '@/document/merge/content';
import type { Article, User } from '@/payload-types';

import { saveAs } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { body } from '@support/merging/texts';
import { restAs } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const text = (...lines: Parameters<typeof body>) => body(...lines) as Article['body'];
const bodyIn = async (id: number) =>
  (await installation.payload.findByID({ collection: 'articles', id, depth: 0 })).body;
const linesOf = async (id: number) => rootChildren(await bodyIn(id)).map(wordsOf);

/** An article at revision 1, with three paragraphs. */
const threeParagraphs = async (): Promise<number> => {
  const { payload, desk } = installation;
  const { articleId } = await anArticleThatIs(installation, 'draft');
  await saveAs(payload, desk.writer.user, articleId, { body: text('One.', 'Two.', 'Three.') });
  return articleId;
};

const send = async (user: User, id: number, data: object) => {
  const rest = await restAs(installation.payload, user);
  const path = `/articles/${id}?depth=0&autosave=true&draft=true`;
  return (await rest('PATCH', path, data)) as { status: number; body: { doc: Article } };
};

describe('a save that sends its body by changes', () => {
  it('is stored whole, and answered by changes of what was sent', async () => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const mine = text('One.', 'Two, by the writer.', 'Three.');
    const changes = bodyChanges(await bodyIn(id), mine);
    expect(rootChildren(await bodyIn(id))).toHaveLength(3);
    const answer = await send(desk.writer.user, id, { revision: 1, bodyChanges: changes });
    expect(answer).toMatchObject({ status: 200, body: { doc: { revision: 2 } } });
    expect(answer.body.doc).not.toHaveProperty('body');
    expect(answer.body.doc).toMatchObject({ bodyChanges: { splices: [] } });
    expect(await linesOf(id)).toEqual(['One.', 'Two, by the writer.', 'Three.']);
  });

  it('is merged like any other, and says what others wrote', async () => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const base = await bodyIn(id);
    const theirs = { revision: 1, body: text('One, by the editor.', 'Two.', 'Three.') };
    expect((await send(desk.editor.user, id, theirs)).status).toBe(200);
    const mine = text('One.', 'Two.', 'Three, by the writer.');
    const changes = bodyChanges(base, mine);
    const answer = await send(desk.writer.user, id, { revision: 1, bodyChanges: changes });
    const merged = ['One, by the editor.', 'Two.', 'Three, by the writer.'];
    expect(answer).toMatchObject({ status: 200, body: { doc: { revision: 3 } } });
    expect(await linesOf(id)).toEqual(merged);
    const said = (answer.body.doc as unknown as { bodyChanges: unknown }).bodyChanges;
    expect(rootChildren(changedBody(mine, said)).map(wordsOf)).toEqual(merged);
  });

  it('counts as no change of the body where it has none', async () => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const base = await bodyIn(id);
    const sent = { revision: 1, bodyChanges: bodyChanges(base, base), subtitle: 'On rivers' };
    expect((await send(desk.writer.user, id, sent)).status).toBe(200);
    const rest = await restAs(installation.payload, desk.writer.user);
    expect(await rest('GET', `/articles/${id}/revisions`)).toMatchObject({
      body: { revisions: [{ revision: 2, fields: ['subtitle'] }, { revision: 1 }] },
    });
  });

  it.each([
    ['of another text', 1, () => bodyChanges(body('Another.'), body('Yet another.'))],
    ['of a revision that is to come', 7, (base: unknown) => bodyChanges(base, body('Mine.'))],
    ['without a revision', undefined, (base: unknown) => bodyChanges(base, body('Mine.'))],
    ['that are none', 1, () => 'words'],
  ])('is refused with changes %s, and nothing is stored', async (_, revision, changesOf) => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const sent = { revision, bodyChanges: changesOf(await bodyIn(id)) };
    const answer = await send(desk.writer.user, id, sent);
    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ data: { findings: [{ rule: 'base-unknown' }] } }] },
    });
    expect(await linesOf(id)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('holds the editor’s texts to what the editor can open', async () => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const base = await bodyIn(id);
    const changes = bodyChanges(base, base);
    const foreign = [{ at: 0, gone: 1, nodes: [{ type: 'carousel', version: 1 }] }];
    const sent = { revision: 1, bodyChanges: { ...changes, splices: foreign } };
    expect((await send(desk.writer.user, id, sent)).status).toBe(400);
    expect(await linesOf(id)).toEqual(['One.', 'Two.', 'Three.']);
  });
});
