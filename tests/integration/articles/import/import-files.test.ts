import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import type { Finding } from '@/platform/finding';
import { aDesk, type Desk } from '@support/desk';
import { fixture } from '@support/documents/manuscripts';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import { everyRow } from '@support/database/every-row';

type Told = { filename: string; status: number } & Record<string, unknown>;
type Answer = { files: Told[]; findings?: { rule: string }[] };

describe('POST /api/import', () => {
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

  const send = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await entryPoints('POST', '/import', { as: desk.writer.user, body, headers });
    return { status: answer.status, body: (await answer.json()) as Answer };
  };
  const formOf = (files: Record<string, Uint8Array>, options: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, bytes] of Object.entries(files)) {
      form.append('file', new File([new Uint8Array(bytes)], name));
    }
    for (const [name, value] of Object.entries(options)) form.set(name, value);
    return form;
  };
  const articles = async () => (await test.payload.count({ collection: 'articles' })).totalDocs;

  it('shows what would come of a file, with every finding, and stores nothing', async () => {
    const before = await everyRow(test.payload);
    const { status, body } = await send(
      formOf({ 'footnotes.md': fixture('footnotes.md') }, { preview: 'true' }),
    );
    expect(status).toBe(200);
    const [seen] = body.files;
    expect(seen).toMatchObject({
      filename: 'footnotes.md',
      refused: [],
      contents: { notes: 4 },
      changes: null,
    });
    expect(seen?.notes).toHaveLength(4);
    expect(await everyRow(test.payload)).toEqual(before);
    const imported = await send(formOf({ 'footnotes.md': fixture('footnotes.md') }));
    expect(imported.status).toBe(201);
    const said = (told: Told | undefined) => [
      (told?.findings as Finding[]).map(({ rule, message }) => [rule, message]),
      told?.title,
      told?.unresolvedCitations,
    ];
    expect(said(imported.body.files[0])).toEqual(said(seen));
  });

  it('says of a file that was imported before that it was, and shows it all the same', async () => {
    const form = () => formOf({ 'linen-be.md': fixture('linen-be.md') });
    expect((await send(form())).status).toBe(201);
    const again = await entryPoints('POST', '/import?preview=true', {
      as: desk.writer.user,
      body: form(),
    });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({
      files: [{ status: 200, refused: [{ rule: 'already-imported' }] }],
    });
  });

  it('brings in what is fine of many files, and says of each what became of it', async () => {
    const before = await articles();
    const { status, body } = await send(
      formOf({
        'peat-ru.md': fixture('peat-ru.md'),
        'empty.md': new Uint8Array(),
        'broken.docx': new TextEncoder().encode('no container'),
        'notice.txt': fixture('notice.txt'),
      }),
    );
    expect(status).toBe(207);
    expect(body.files.map(({ filename, status }) => [filename, status])).toEqual([
      ['peat-ru.md', 201],
      ['empty.md', 422],
      ['broken.docx', 422],
      ['notice.txt', 201],
    ]);
    expect(await articles()).toBe(before + 2);
  });

  it.each([
    ['into', 'seven'],
    ['into', -1],
    ['into', { id: 7 }],
    ['expectedRevision', 'x'],
    ['expectedRevision', 1.5],
  ])('makes no new article where %s is %j', async (name, value) => {
    const before = await articles();
    const { status, body } = await send({ filename: 'a.md', text: 'A text.', [name]: value });
    expect(status).toBe(422);
    expect(body.findings).toMatchObject([{ rule: 'import-number-unreadable' }]);
    expect(await articles()).toBe(before);
  });

  it('refuses a file without content by its name', async () => {
    const text = 'A text that stands beside a file without content.';
    const { status, body } = await send({
      files: [{ filename: 'no.md' }, { filename: 'a.md', text }],
    });
    expect(status).toBe(207);
    expect(body.files).toMatchObject([
      { filename: 'no.md', status: 422, findings: [{ rule: 'file-empty' }] },
      { filename: 'a.md', status: 201 },
    ]);
  });

  it('tells of each file as soon as it is done to whoever asks for lines', async () => {
    const files = ['One', 'Two', ''].map((text, at) => ({ filename: `${at}.md`, text }));
    const answer = await entryPoints('POST', '/import', {
      as: desk.editor.user,
      body: { files },
      headers: { Accept: 'application/x-ndjson' },
    });
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await answer.text()).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Told).status)).toEqual([201, 201, 422]);
  });

  it('says why when nothing came of anything', async () => {
    const one = await send({ filename: 'empty.md', text: ' ' });
    expect([one.status, one.body.findings?.map(({ rule }) => rule)]).toEqual([422, ['file-empty']]);
    const none = await send({ files: [] });
    expect([none.status, none.body.findings?.map(({ rule }) => rule)]).toEqual([
      422,
      ['file-missing'],
    ]);
    const many = await send({ files: Array.from({ length: 101 }, () => ({ text: 'x' })) });
    expect(many.body.findings?.map(({ rule }) => rule)).toEqual(['too-many-files']);
    const stranger = await entryPoints('POST', '/import', { body: { text: 'A text.' } });
    expect(stranger.status).toBe(401);
    const reviewer = await entryPoints('POST', '/import', {
      as: desk.reviewer.user,
      body: { text: 'A text.' },
    });
    expect(reviewer.status).toBe(403);
  });
});
