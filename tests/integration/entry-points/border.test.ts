import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { exportedEdition } from '@/exports/queries/exported-edition';
import { liveArticle } from '@/reading/articles/live-article';
import type { User } from '@/payload-types';

import { anArticle, aSource, aUser, saveAs } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPicture, pictureOf } from '@support/documents/pictures';
import { restAs, type Rest } from '@support/rest';

let installation: Installation;
let placed: Placed;
let entryPoints: EntryPoints;
let everyone: Rest;
let stranger: Rest;
beforeAll(async () => {
  installation = await openInstallation();
  placed = await anArticleThatIs(installation, 'published');
  entryPoints = await entryPointsOf(installation.payload);
  everyone = await restAs(installation.payload, installation.everyone);
  stranger = await restAs(installation.payload);
}, 180_000);
afterAll(() => installation.stop());

const unsafe = ['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@example.org/'];

describe.each(unsafe)('the address %s', (url) => {
  it.each([
    ['POST', '/sources', { type: 'webpage', title: 'T', url }],
    ['POST', '/authors', { name: 'A', slug: 'an-author', links: [{ url }] }],
    ['POST', '/redirects', { from: '/from', to: url, status: '301' }],
    ['POST', '/webhooks', { name: 'W', url }],
    ['POST', '/globals/publication', { url }],
  ])('is refused by %s %s', async (method, path, body) => {
    expect((await everyone(method, path, body)).status).toBe(400);
  });

  it('is kept in a draft as it was typed, and stops it at the guards', async () => {
    const { payload, desk } = installation;
    const { id } = await anArticle(payload, { owner: desk.writer.user.id });
    const saved = await saveAs(
      payload,
      desk.writer.user,
      id,
      { original: { url }, doi: url },
      false,
    );
    expect(saved).toMatchObject({ original: { url }, doi: url });
    const writer = await restAs(payload, desk.writer.user);
    const { status, body } = await writer('POST', `/articles/${id}/transitions`, {
      event: 'submit',
    });
    const fields = (body as { findings: { place?: { field?: string } }[] }).findings.map(
      ({ place }) => place?.field,
    );
    expect(status).toBe(422);
    expect(fields).toEqual(expect.arrayContaining(['original.url', 'doi']));
  });

  it('reaches no reader out of a document that was frozen with it', async () => {
    const { payload } = installation;
    const { edition } = placed;
    await runSql(
      { payload },
      sql`UPDATE editions SET document = jsonb_set(jsonb_set(document, '{metadata,original}',
            ${JSON.stringify({ publisher: 'P', url })}::jsonb), '{metadata,doi}', ${JSON.stringify(url)}::jsonb)
          WHERE id = ${edition.id}`,
    );
    const languages = ['en', 'ru', 'be'] as const;
    const view = await liveArticle(
      { req: { payload }, language: 'en', languages },
      edition.slug ?? '',
    );
    const publication = { name: 'P', url: 'https://p.example', languages, timeZone: 'UTC' };
    const exported = await exportedEdition({ payload }, publication, { id: placed.articleId });
    for (const document of [view?.document, exported?.document]) {
      expect(document?.metadata).toMatchObject({ original: { publisher: 'P' } });
      expect(JSON.stringify(document)).not.toContain(url);
    }
  });
});

it.each(['javascript:alert(1)', 'n/a', 'https://example.org/10.1000/182'])(
  'the DOI %s is refused as one of a source',
  async (doi) => {
    const sent = { type: 'book', title: 'T', doi };
    expect((await everyone('POST', '/sources', sent)).status).toBe(400);
  },
);

describe('what cannot be read is the mistake of whoever sent it', () => {
  it.each([
    ['/editions/abc', 404],
    ['/editions/0', 404],
    ['/editions/1.5', 404],
    ['/editions/2147483648', 404],
    ['/editions/99999999999999999999', 404],
    ['/editions?page=-1', 400],
    ['/editions?page=x', 400],
    ['/editions?limit=1&limit=2', 400],
    ['/editions?depth=1e9', 400],
    ['/editions?where[id][equals]=99999999999', 400],
    ['/editions?where[slug][all]=a', 400],
    ['/editions?where[slug]=a', 400],
    ['/editions?where=nonsense', 400],
    ['/editions?where[slug][equals]=%00', 400],
    ['/editions?where[createdAt][contains]=-9223372036854776000', 400],
    ['/editions?where[createdAt][equals]=yesterday', 400],
    ['/editions?where[publishedAt][greater_than]=2026-01-01T00:00:00.000Z', 200],
    ['/editions?where[createdAt][equals]=null', 200],
    ['/editions?sort=%00', 400],
    ['/editions/%00', 400],
    ['/editions/%ff', 400],
    ['/articles/%00', 400],
    ['/articles?q=%00', 400],
    ['/export?topic=%00', 400],
    ['/media/file/%00', 400],
    ['/editions/versions', 404],
    ['/authors/versions/1', 404],
    ['/og', 404],
  ])('GET %s: %i', async (path, status) => {
    expect((await entryPoints('GET', path)).status).toBe(status);
  });

  it.each(['5', 'null', '[]', '"text"', '{'])('a record out of %s', async (body) => {
    const answer = await entryPoints('POST', '/topics', { as: installation.everyone, raw: body });
    expect(answer.status).toBe(400);
  });

  it('a question that is hidden in a POST', async () => {
    const headers = { 'X-HTTP-Method-Override': 'GET' };
    expect((await entryPoints('POST', '/topics', { headers, raw: '{' })).status).toBe(400);
  });

  it.each([
    ['/topics', { name: {}, slug: 'a-topic' }],
    ['/topics', { name: 'T', slug: ['a-topic'] }],
    ['/topics', { name: 'T', slug: `a${randomBytes(4_500).toString('hex')}` }],
    ['/globals/publication', { colours: { accent: {} } }],
  ])('a record at %s that does not fit its fields', async (path, body) => {
    expect((await everyone('POST', path, body)).status).toBe(400);
  });

  it('a file that is not there, for the desk too', async () => {
    expect((await everyone('GET', '/media/file/none.png')).status).toBe(404);
    expect((await everyone('DELETE', '/payload-preferences/none')).status).toBe(404);
  });

  it('NUL in a text is stored as the sign of what cannot be read', async () => {
    const { body } = await everyone('POST', '/topics', { name: 'a\0b', slug: 'nul' });
    expect(body).toMatchObject({ doc: { name: 'a\uFFFDb' } });
  });
});

describe('what the house computes', () => {
  const longAgo = '2001-01-01T00:00:00.000Z';

  it('stays as it is, whatever a form or program sends along', async () => {
    const { id } = await aPicture(installation.payload);
    const stored = () => installation.payload.findByID({ collection: 'media', id, depth: 0 });
    const before = await stored();
    const forged = {
      alt: 'Changed',
      createdAt: longAgo,
      filename: 'other.png',
      filesize: 1,
      height: 1,
      mimeType: 'text/html',
      sha256: 'f',
      url: 'https://example.org/',
      width: 1,
      uploadEdits: {
        crop: { x: 0, y: 0, width: 50, height: 50 },
        widthInPixels: 2,
        heightInPixels: 2,
      },
    };
    await everyone('PATCH', `/media/${id}`, forged);
    const after = await stored();
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, alt: 'Changed', updatedAt: '' });
  });

  it('is not dated back by whoever makes a record', async () => {
    const sent = { name: 'T', slug: 'dated-back', createdAt: longAgo, updatedAt: longAgo };
    const { body } = await everyone('POST', '/topics', sent);
    const { doc } = body as { doc: { createdAt: string; updatedAt: string } };
    expect(doc.createdAt > longAgo && doc.updatedAt > longAgo).toBe(true);
    const { id } = await aSource(installation.payload);
    await everyone('PATCH', `/sources/${id}`, { title: 'Other', createdAt: longAgo });
    const { createdAt } = await installation.payload.findByID({ collection: 'sources', id });
    expect(createdAt > longAgo).toBe(true);
  });

  it('is no file from elsewhere', async () => {
    const sent = { alt: 'A', filename: 'a.png', url: 'http://127.0.0.1:1/a.png' };
    expect((await everyone('POST', '/media', sent)).status).toBe(400);
  });
});

describe('locks', () => {
  const lockOf = (user: User) => ({
    document: { relationTo: 'articles', value: placed.articleId },
    user: { relationTo: 'users', value: user.id },
  });

  it('are made, taken over and given up in one’s own name only', async () => {
    const { payload } = installation;
    const [one, other] = [await aUser(payload), await aUser(payload)];
    const [asOne, asOther] = [await restAs(payload, one), await restAs(payload, other)];
    const made = await asOne('POST', '/payload-locked-documents', lockOf(other));
    const { id, user } = (made.body as { doc: { id: number; user: { value: unknown } } }).doc;
    expect(user.value).toBe(one.id);
    expect((await asOther('DELETE', `/payload-locked-documents/${id}`)).status).toBe(403);
    expect((await stranger('DELETE', `/payload-locked-documents/${id}`)).status).toBe(403);
    await asOther('PATCH', `/payload-locked-documents/${id}`, lockOf(one));
    expect((await asOne('DELETE', `/payload-locked-documents/${id}`)).status).toBe(403);
    expect((await asOther('DELETE', `/payload-locked-documents/${id}`)).status).toBe(200);
  });
});

it('a picture that would fill the memory is refused with its reason', async () => {
  const data = pictureOf(30_000, 30_000);
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'bomb.png');
  const answer = await entryPoints('POST', '/media', { as: installation.everyone, body: form });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    errors: [{ data: { findings: [{ rule: 'picture-too-large' }] } }],
  });
});

it.each(['media', 'snapshots'])('the name of a stored file brings none into %s', async (where) => {
  const { filename } = await aPicture(installation.payload, { alt: 'A map that nobody has seen' });
  const said = { collectionSlug: 'media', filename, mimeType: 'image/png', size: 1 };
  for (const context of [undefined, {}, { signedReceipt: 'made.up' }]) {
    const form = new FormData();
    form.append('file', JSON.stringify({ ...said, clientUploadContext: context }));
    const answer = await entryPoints('POST', `/${where}`, {
      as: installation.everyone,
      body: form,
    });
    expect(answer.status).toBe(400);
  }
});
