import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ensureRendition } from '@/exports/commands/ensure-rendition';
import { proposeRetraction, remove, retract, withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { asUser, aUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { done, publishNext } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import {
  aCountingFormat,
  isKept,
  keptRows,
  readersEdition,
  renditionOf,
} from '@support/documents/renditions';
import { siteOf, type Site } from '@support/pages/site';

let installation: Installation;
let site: Site;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  site = await siteOf(installation.payload);
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(() => installation.stop());

const aText = () => aPublicArticle(installation.payload, installation.desk);
const rowsOf = ({ edition }: PublicArticle) =>
  keptRows(installation.payload, edition.contentHash ?? '');
const fileOf = ({ edition }: PublicArticle, format = 'md') =>
  site(`/articles/${edition.slug}.${format}`);
const reason = 'A reason.';

const takeBack = async ({ article }: PublicArticle) =>
  done(
    await withdraw(await installation.desk.publisher.req(), {
      articleId: article.id,
      publicNote: 'It was not ours to publish.',
    }),
  );

const retracted = async ({ article: { id: articleId } }: PublicArticle) => {
  const publicNote = 'The survey was never carried out.';
  const publisher = await installation.desk.publisher.req();
  done(await proposeRetraction(publisher, { articleId, publicNote, reason }));
  const another = await aUser(installation.payload, { roles: ['publisher'] });
  done(await retract(await asUser(installation.payload, another), { articleId, reason }));
};

describe('the files of a text', () => {
  it('follow it to its next edition at once', async () => {
    const text = await aText();
    const first = await fileOf(text, 'json');
    await publishNext(installation, text.article.id, {
      kind: 'correction',
      publicNote: 'A year was wrong.',
    });
    const second = await fileOf(text, 'json');
    expect([
      first.body.includes('A year was wrong.'),
      second.body.includes('A year was wrong.'),
    ]).toEqual([false, true]);
  });

  it('are gone with it when it is withdrawn, kept or not, whatever is asked for', async () => {
    const text = await aText();
    expect((await fileOf(text)).status).toBe(200);
    await takeBack(text);
    for (const format of ['md', 'json', 'html']) {
      const { status, body } = await fileOf(text, format);
      expect([format, status, body.includes(text.edition.title ?? '')]).toEqual([
        format,
        410,
        false,
      ]);
    }
    const path = `/articles/${text.article.id}/export?format=md`;
    const etag = { 'If-None-Match': '*', Range: 'bytes=0-9' };
    expect((await entryPoints('GET', path, { headers: etag })).status).toBe(410);
  });

  it('bear the notice when it is retracted, and are back with it where it had been withdrawn', async () => {
    const text = await aText();
    await fileOf(text);
    await takeBack(text);
    await retracted(text);
    const { status, body } = await fileOf(text);
    expect([status, body.includes('The survey was never carried out.')]).toEqual([200, true]);
    expect(await rowsOf(text)).toHaveLength(2);
  });

  it('leave nothing behind when it is removed, not even one that is being written', async () => {
    const text = await aText();
    await fileOf(text);
    let isWriting = () => {};
    let mayEnd = () => {};
    const writing = new Promise<void>((resolve) => (isWriting = resolve));
    const end = new Promise<void>((resolve) => (mayEnd = resolve));
    const { format } = aCountingFormat('slow', async () => {
      isWriting();
      await end;
      return { ok: true, value: new TextEncoder().encode('slow') };
    });
    const late = renditionOf(installation.payload, text.article.id, format);
    await writing;
    const articleId = text.article.id;
    done(await remove(await installation.desk.publisher.req(), { articleId, reason }));
    mayEnd();
    const { file, bytes } = await late;
    expect(new TextDecoder().decode(bytes)).toBe('slow');
    expect([await rowsOf(text), isKept({ file })]).toEqual([[], false]);
    expect((await fileOf(text)).status).toBe(410);
  });

  it('are not kept of what was public when the question was asked, and is not when it is answered', async () => {
    const text = await aText();
    const edition = await readersEdition(installation.payload, text.article.id);
    if (!edition) throw new Error('Readers have no such article');
    await takeBack(text);
    const made = await ensureRendition(
      installation.payload,
      edition,
      aCountingFormat('late').format,
    );
    expect(made).toMatchObject({ ok: true, value: { isNew: true, bytes: expect.anything() } });
    expect(await rowsOf(text)).toEqual([]);
  });
});

describe('a working copy as a file', () => {
  it('is written for the desk with what a reader would see, and never kept', async () => {
    const text = await aText();
    const path = `/articles/${text.article.id}/export?format=md&draft=true`;
    const answer = await entryPoints('GET', path, { as: installation.desk.editor.user });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ]);
    const [{ count } = {}] = await runSql<{ count: string }>(
      installation,
      sql`SELECT count(*) FROM renditions WHERE content_hash = ${text.edition.contentHash}`,
    );
    expect(count).toBe('0');
    const range = { Range: 'bytes=0-2' };
    const part = await entryPoints('GET', path, {
      as: installation.desk.editor.user,
      headers: range,
    });
    expect([part.status, await part.text(), part.headers.get('cache-control')]).toEqual([
      206,
      '---',
      'no-transform, private, no-store',
    ]);
  });
});
