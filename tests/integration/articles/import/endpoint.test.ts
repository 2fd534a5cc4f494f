import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { aDesk, type Desk } from '@support/desk';
import { fixture } from '@support/documents/manuscripts';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let desk: Desk;
let entryPoints: EntryPoints;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  entryPoints = await entryPointsOf(test.payload);
}, 120_000);
afterAll(async () => {
  closePandoc();
  await test.stop();
});

describe('POST /api/articles/import', () => {
  const path = '/articles/import';

  it('takes a form with a file', async () => {
    const body = new FormData();
    body.set('file', new File([new Uint8Array(fixture('peat-ru.md'))], 'peat-ru.md'));
    body.set('kind', 'legacy');
    const answer = await entryPoints('POST', path, { as: desk.writer.user, body });
    expect(answer.status).toBe(201);
    const { article } = (await answer.json()) as { article: number };
    const made = await test.payload.findByID({ collection: 'articles', id: article });
    expect(made).toMatchObject({ kind: 'legacy', language: 'ru', unresolvedCitations: 4 });
  });

  it('takes JSON, and says the second time what it knows', async () => {
    const text = new TextDecoder().decode(fixture('linen-be.md'));
    const body = { filename: 'linen-be.md', text };
    const first = await entryPoints('POST', path, { as: desk.editor.user, body });
    expect(first.status).toBe(201);
    const { article } = (await first.json()) as { article: number };
    const second = await entryPoints('POST', path, { as: desk.editor.user, body });
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({
      findings: [{ rule: 'already-imported', params: { article } }],
    });
    const again = await entryPoints('POST', path, {
      as: desk.editor.user,
      body: { ...body, again: true },
    });
    expect(again.status).toBe(201);
  });

  it('speaks the person’s language', async () => {
    await test.payload.update({
      collection: 'users',
      id: desk.writer.user.id,
      data: { language: 'be' },
    });
    const body = { filename: 'empty.md', text: ' ' };
    const answer = await entryPoints('POST', path, { as: desk.writer.user, body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      findings: [{ rule: 'file-empty', message: 'Файл empty.md пусты.' }],
    });
  });

  it('refuses what it would not do: to look only, or several files', async () => {
    const file = { filename: 'a.md', text: 'A text of its own, which nobody sent before.' };
    for (const body of [{ ...file, preview: true }, { files: [file, file] }]) {
      const answer = await entryPoints('POST', path, { as: desk.editor.user, body });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ findings: [{ rule: 'one-file-at-once' }] });
    }
  });

  it('refuses strangers, people who do not write, and requests without a file', async () => {
    const body = { text: 'A text.' };
    const statuses = [
      await entryPoints('POST', path, { body }),
      await entryPoints('POST', path, { as: desk.reviewer.user, body }),
      await entryPoints('POST', path, { as: desk.editor.user, body: {} }),
      await entryPoints('POST', path, { as: desk.editor.user, body: new FormData() }),
    ].map((answer) => answer.status);
    expect(statuses).toEqual([401, 403, 422, 422]);
  });
});
