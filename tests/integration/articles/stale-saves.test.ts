import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Article, User } from '@/payload-types';

import { aBody, asUser, saveAs } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { fingerprint } from '@support/database/fingerprint';
import { refused } from '@support/editions/refused';
import { restAs } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const read = (id: number): Promise<Article> =>
  installation.payload.findByID({ collection: 'articles', id, depth: 0 });

const save = async (user: User, id: number, data: Partial<Article>) =>
  installation.payload.update({
    collection: 'articles',
    id,
    data,
    req: await asUser(installation.payload, user),
    depth: 0,
  });

describe('the revision of a text', () => {
  it('counts saves that change something, and says whose the last was', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { desk, payload } = installation;
    expect((await read(id)).revision).toBe(0);
    const saved = await saveAs(payload, desk.writer.user, id, { title: 'Another' });
    expect(saved).toMatchObject({ revision: 1, revisedBy: desk.writer.user.id });
    const same = await saveAs(payload, desk.editor.user, id, { title: 'Another' });
    expect(same).toMatchObject({ revision: 1, revisedBy: desk.writer.user.id });
    await payload.update({ collection: 'articles', id, data: { body: aBody('By a machine.') } });
    expect(await read(id)).toMatchObject({ revision: 2, revisedBy: null });
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    });
    expect(docs[0]?.version.revision).toBe(2);
  });

  it('cannot be set by whoever saves', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    await installation.payload.update({
      collection: 'articles',
      id,
      data: { revision: 40, title: 'B' },
    });
    expect((await read(id)).revision).toBe(1);
  });

  it('begins anew with a duplicate', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { payload, desk } = installation;
    await saveAs(payload, desk.writer.user, id, { title: 'Changed once' });
    const req = await desk.writer.req();
    const copy = await payload.duplicate({ collection: 'articles', id, req });
    expect(await read(copy.id)).toMatchObject({ revision: 0, revisedBy: null });
  });
});

describe('a save over an older text', () => {
  it('is refused, changes nothing, and says what happened in the person’s language', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { payload, desk } = installation;
    await saveAs(payload, desk.editor.user, id, { title: 'By the editor' });
    await saveAs(payload, desk.editor.user, id, { body: aBody('By the editor.') });
    const before = await fingerprint(payload, id);
    const rest = await restAs(payload, desk.writer.user);
    for (const path of [`/articles/${id}`, `/articles/${id}?autosave=true&draft=true`]) {
      const answer = await rest('PATCH', path, { title: 'By the writer', revision: 0 });
      expect(answer).toMatchObject({
        status: 409,
        body: {
          errors: [
            {
              message: expect.stringContaining('editor'),
              data: {
                revision: 2,
                by: 'editor',
                at: expect.stringMatching(/^\d{4}-.*Z$/),
                fields: ['Title', 'Text'],
                findings: [{ rule: 'stale-save' }],
                errors: [{ path: 'revision' }],
              },
            },
          ],
        },
      });
    }
    expect(await fingerprint(payload, id)).toEqual(before);
    const again = await rest('PATCH', `/articles/${id}`, { title: 'By the writer', revision: 2 });
    expect(again).toMatchObject({ status: 200, body: { doc: { revision: 3 } } });
  });

  it('is refused when it does not say where it started', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const before = await fingerprint(installation.payload, id);
    for (const revision of [undefined, null, 'now'] as unknown as number[]) {
      const no = await refused(
        save(installation.desk.writer.user, id, { title: 'Blind', revision }),
      );
      expect(no).toMatchObject({ status: 422, findings: [{ rule: 'revision-missing' }] });
    }
    expect(await fingerprint(installation.payload, id)).toEqual(before);
  });

  it('loses against another that started from the same text at the same time', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { writer, editor } = installation.desk;
    const both = [writer, editor, writer, editor].map(({ user }, index) =>
      refused(save(user, id, { title: `By ${user.name} ${index}`, revision: 0 })),
    );
    const outcomes = await Promise.all(both);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    for (const lost of outcomes.filter((outcome) => outcome !== null)) {
      expect(lost).toMatchObject({ status: 409, findings: [{ rule: 'stale-save' }] });
    }
    expect((await read(id)).revision).toBe(1);
  });

  it('is refused even when it guessed the number right', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { writer, editor } = installation.desk;
    const first = refused(save(editor.user, id, { title: 'First', revision: 0 }));
    const guess = refused(save(writer.user, id, { standfirst: 'A guess', revision: 1 }));
    const outcomes = await Promise.all([first, guess]);
    const { title, standfirst, revision } = await read(id);
    expect(outcomes[0]).toBeNull();
    // Whichever came first: the title that the editor gave is never undone by what the guess was filled up with.
    expect(title).toBe('First');
    expect(revision).toBe(standfirst === 'A guess' ? 2 : 1);
  });
});

describe('what needs no revision', () => {
  it('the restoring of a version, which becomes a revision of its own', async () => {
    const { articleId: id } = await anArticleThatIs(installation, 'draft');
    const { payload, desk } = installation;
    await saveAs(payload, desk.writer.user, id, { title: 'Second thoughts' });
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'id',
      limit: 1,
    });
    const rest = await restAs(payload, desk.writer.user);
    expect((await rest('POST', `/articles/versions/${String(docs[0]?.id)}`)).status).toBe(200);
    expect(await read(id)).toMatchObject({ revision: 2, revisedBy: desk.writer.user.id });
    const late = await refused(save(desk.editor.user, id, { title: 'Late', revision: 1 }));
    expect(late).toMatchObject({ status: 409 });
  });
});
