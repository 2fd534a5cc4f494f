import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { rootChildren } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import type { Article, User } from '@/payload-types';

import { anArticle, aUser, saveAs } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { body, mark, paragraph } from '@support/merging/texts';
import { restAs } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const read = (id: number): Promise<Article> =>
  installation.payload.findByID({ collection: 'articles', id, depth: 0 });
const linesOf = async (id: number) => rootChildren((await read(id)).body).map(wordsOf);

/** An article at revision 1, with three paragraphs. */
const threeParagraphs = async (): Promise<number> => {
  const { payload, desk } = installation;
  const { articleId } = await anArticleThatIs(installation, 'draft');
  await saveAs(payload, desk.writer.user, articleId, { body: text('One.', 'Two.', 'Three.') });
  return articleId;
};

const text = (...lines: Parameters<typeof body>) => body(...lines) as Article['body'];

const patch = async (user: User, id: number, data: object, query = '') =>
  (await restAs(installation.payload, user))('PATCH', `/articles/${id}?depth=0${query}`, data);

const revisionsOf = (id: number) =>
  runSql(
    installation,
    sql`SELECT revision, by_name AS by, fields, merged_from AS "mergedFrom" FROM article_revisions
        WHERE article_id = ${id} ORDER BY revision`,
  );

describe('a save that started from an older text', () => {
  it('is merged where others changed other paragraphs, and the log says who wrote what', async () => {
    const { desk } = installation;
    const id = await threeParagraphs();
    const first = { body: text('One, by the editor.', 'Two.', 'Three.'), revision: 1 };
    expect((await patch(desk.editor.user, id, first)).status).toBe(200);
    const second = { body: text('One.', 'Two.', 'Three, by the writer.'), revision: 1 };
    const answer = await patch(desk.writer.user, id, second, '&autosave=true&draft=true');
    expect(answer).toMatchObject({ status: 200, body: { doc: { revision: 3 } } });
    expect(await linesOf(id)).toEqual(['One, by the editor.', 'Two.', 'Three, by the writer.']);
    expect(await revisionsOf(id)).toEqual([
      { revision: 1, by: 'writer', fields: ['body'], mergedFrom: null },
      { revision: 2, by: 'editor', fields: ['body'], mergedFrom: null },
      { revision: 3, by: 'writer', fields: ['body'], mergedFrom: 1 },
    ]);
    const rest = await restAs(installation.payload, desk.writer.user);
    expect(await rest('GET', `/articles/${id}/revisions`)).toMatchObject({
      status: 200,
      body: { revisions: [{ revision: 3, by: 'writer' }, {}, {}], parts: [2, 1, 3] },
    });
  });

  it('is merged by field, and what it did not send stays as others left it', async () => {
    const { desk, payload } = installation;
    const id = await threeParagraphs();
    await saveAs(payload, desk.editor.user, id, { title: 'By the editor', standfirst: 'Theirs' });
    const answer = await patch(desk.writer.user, id, { subtitle: 'By the writer', revision: 1 });
    expect(answer.status).toBe(200);
    expect(await read(id)).toMatchObject({
      title: 'By the editor',
      standfirst: 'Theirs',
      subtitle: 'By the writer',
      revision: 3,
    });
  });

  it('asks where both changed one paragraph, with both of them, and stores nothing', async () => {
    const { desk, payload } = installation;
    const id = await threeParagraphs();
    await saveAs(payload, desk.editor.user, id, { body: text('One.', 'Two, theirs.', 'Three.') });
    const mine = { body: text('One, mine.', 'Two, mine.', 'Three.'), revision: 1 };
    expect(await patch(desk.writer.user, id, mine)).toMatchObject({
      status: 409,
      body: {
        errors: [
          {
            data: {
              revision: 2,
              findings: [{ rule: 'stale-save' }],
              collisions: [
                {
                  path: 'body',
                  words: { base: 'Two.', mine: 'Two, mine.', theirs: 'Two, theirs.' },
                },
              ],
            },
          },
        ],
      },
    });
    expect(await linesOf(id)).toEqual(['One.', 'Two, theirs.', 'Three.']);
  });

  it('is known again by its name when its answer was lost', async () => {
    const { desk, payload } = installation;
    const id = await threeParagraphs();
    const mine = { body: text('One.', 'New.', 'Two.', 'Three.'), revision: 1 };
    expect((await patch(desk.writer.user, id, mine, '&save=first')).status).toBe(200);
    const lines = ['One.', 'New, and edited since.', 'Two.', 'Three.'];
    await saveAs(payload, desk.editor.user, id, { body: text(...lines) });
    expect(await patch(desk.writer.user, id, mine, '&save=first')).toMatchObject({
      status: 200,
      body: { doc: { revision: 3 } },
    });
    expect(await linesOf(id)).toEqual(lines);
  });

  it('reaches back over many revisions, but not past a text that no command wrote', async () => {
    const { desk, payload } = installation;
    const id = await threeParagraphs();
    for (const line of ['Two a.', 'Two b.', 'Two c.', 'Two.']) {
      await saveAs(payload, desk.editor.user, id, { body: text('One.', line, 'Three.') });
    }
    const late = { body: text('One.', 'Two.', 'Three, late.'), revision: 1 };
    expect((await patch(desk.writer.user, id, late)).status).toBe(200);
    await runSql(installation, sql`UPDATE articles SET title = 'By hand' WHERE id = ${id}`);
    await saveAs(payload, desk.editor.user, id, { standfirst: 'Then this' });
    const later = await patch(desk.writer.user, id, { subtitle: 'Later', revision: 3 });
    expect(later).toMatchObject({ status: 409 });
  });

  it('keeps each mark of a citation once, and its row', async () => {
    const { desk, payload } = installation;
    const id = await threeParagraphs();
    const cited = paragraph('Two ', mark('01J0000000000000000000000K', 'cited'), '.');
    await saveAs(payload, desk.editor.user, id, { body: text('One.', cited, 'Three.') });
    const mine = { body: text('One.', 'Two.', 'Three, mine.'), revision: 1 };
    expect((await patch(desk.writer.user, id, mine)).status).toBe(200);
    const { docs } = await payload.find({
      collection: 'citations',
      where: { article: { equals: id } },
    });
    expect(docs.map(({ key }) => key)).toContain('01J0000000000000000000000K');
  });

  it('is merged for those only who may change the text', async () => {
    const { payload, desk } = installation;
    const id = await threeParagraphs();
    const stranger = await aUser(payload, { roles: ['writer'] });
    await saveAs(payload, desk.editor.user, id, { title: 'Meanwhile' });
    const no = await patch(stranger, id, { subtitle: 'Not mine', revision: 1 });
    expect([403, 404]).toContain(no.status);
    expect((await read(id)).subtitle ?? null).toBeNull();
  });

  it('meets another of the same moment: both are stored', async () => {
    const { desk, payload } = installation;
    const { id } = await anArticle(payload, {
      body: text('One.', 'Two.'),
      owner: desk.writer.user.id,
    });
    const both = await Promise.all([
      patch(desk.editor.user, id, { body: text('One, e.', 'Two.'), revision: 0 }),
      patch(desk.writer.user, id, { body: text('One.', 'Two, w.'), revision: 0 }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await linesOf(id)).toEqual(['One, e.', 'Two, w.']);
  });
});
