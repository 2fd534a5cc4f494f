import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFile, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BasePayload } from 'payload';
import { remove } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { copyResponse } from '@/reading/copies/copy-response';
import { writeWarc } from '@/link-checks/captures/warc';
import type { Snapshot, Source, User } from '@/payload-types';
import { verifyCopies } from '@/server/operator/tasks/verify-copies';
import { runTask } from '@support/server/run-task';
import { aKeyOf } from '@support/notifications/api-keys';
import { aSource } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { aDesk, type Desk } from '@support/desk';
import { tokenOf } from '@support/database/payload-entry-points';
import { aPdf } from '@support/documents/pdf';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let desk: Desk;
let article: PublicArticle;
let copy: Snapshot;

beforeAll(async () => {
  test = await startTestDesk();
  payload = test.payload;
  desk = await aDesk(payload);
  article = await aPublicArticle(payload, desk);
  copy = await aCopy(payload, article.source, {
    body: '<title>Tides</title><p>High water.<script>alert(1)</script>',
    address: 'https://example.org/tides',
  });
});
afterAll(() => test.stop());

type Asking = { as?: User; key?: string; part?: 'words' | 'file'; origin?: string; host?: string };

const ask = async (sha256: string | null | undefined, asking: Asking = {}): Promise<Response> => {
  const { as, key, part = 'words', origin, host = 'example.com' } = asking;
  const headers = new Headers({ host });
  if (as) headers.set('authorization', `JWT ${await tokenOf(payload, as)}`);
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  const request = new Request(`http://${host}/snapshots/${sha256}`, { headers });
  const publicUrl = 'http://example.com';
  const where = { publicUrl, snapshotOrigin: origin };
  return copyResponse({ payload, request, sha256: sha256 ?? '', part, ...where });
};
const open = (snapshotAccess: Source['snapshotAccess'], source = article.source) =>
  payload.update({ collection: 'sources', id: source, data: { snapshotAccess } });
const policy = (publicSnapshots: boolean) =>
  payload.updateGlobal({ slug: 'editorial-policy', data: { citations: { publicSnapshots } } });
const generation = async () => {
  const query = sql`SELECT generation::text AS generation FROM publication_generation`;
  return (await runSql<{ generation: string }>({ payload }, query))[0]?.generation;
};

describe('a kept copy', () => {
  it('is private unless its source or the policy opens it', async () => {
    expect((await ask(copy.sha256)).status).toBe(404);
    expect((await ask(copy.sha256, { as: desk.writer.user })).status).toBe(200);
    await open('public');
    expect((await ask(copy.sha256)).status).toBe(200);
    await open('policy');
    await policy(true);
    expect((await ask(copy.sha256)).status).toBe(200);
    await open('private');
    expect((await ask(copy.sha256)).status).toBe(404);
    await policy(false);
  });

  it('is not shown to keys, which no page holds to their scopes', async () => {
    const { key } = await aKeyOf(payload, desk.editor.user, { scopes: ['read', 'write'] });
    expect((await ask(copy.sha256, { key })).status).toBe(404);
  });

  it('looks to strangers as if it were not there', async () => {
    const [closed, absent] = [await ask(copy.sha256), await ask('0'.repeat(64))];
    expect([closed.status, await closed.text(), [...closed.headers]]).toEqual([
      404,
      await absent.text(),
      [...absent.headers],
    ]);
    expect((await ask('../../etc/passwd')).status).toBe(404);
  });

  it('is nobody’s but the desk’s while no public edition names its source', async () => {
    const source = await aSource(payload, { url: 'https://example.org/unpublished' });
    await open('public', source.id);
    const unpublished = await aCopy(payload, source.id, { body: '<p>Unpublished' });
    expect((await ask(unpublished.sha256)).status).toBe(404);
    expect((await ask(unpublished.sha256, { as: desk.writer.user })).status).toBe(200);
  });

  it('is shown as words alone, under a policy that forbids everything', async () => {
    const shown = await ask(copy.sha256, { as: desk.writer.user });
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Language, Authorization, Cookie',
    });
    expect(shown.headers.has('set-cookie')).toBe(false);
    const html = await shown.text();
    expect(html).toContain('<p>High water.</p>');
    expect(html).toContain('href="https://example.org/tides"');
    expect(html.replaceAll('<wbr>', '')).toContain(
      `http://example.com/snapshots/${copy.sha256}/file`,
    );
    expect(html).not.toContain('<script');
  });

  it('gives its file to be kept, never to be shown', async () => {
    const file = await ask(copy.sha256, { as: desk.writer.user, part: 'file' });
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="page.*\.html"$/,
    );
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(await file.text()).toContain('<script>alert(1)');
    expect((await ask(copy.sha256, { part: 'file' })).status).toBe(404);
  });

  it('has a host of its own where one is configured', async () => {
    const origin = 'https://copies.example.org';
    const own = { origin, host: 'copies.example.org' };
    await open('public');
    const led = await ask(copy.sha256, { origin });
    expect([led.status, led.headers.get('location')]).toEqual([
      307,
      `${origin}/snapshots/${copy.sha256}`,
    ]);
    expect((await ask(copy.sha256, own)).status).toBe(200);
    await open('private');
    expect((await ask(copy.sha256, { ...own, as: desk.writer.user })).status).toBe(404);
    expect((await ask(copy.sha256, { origin, as: desk.writer.user })).status).toBe(200);
  });

  it('tells the page cache when what readers may see has changed', async () => {
    const seen = [await generation()];
    await open('public');
    seen.push(await generation());
    await open('public');
    seen.push(await generation());
    await policy(true);
    seen.push(await generation());
    await aCopy(payload, article.source, { body: '<p>Another' });
    seen.push(await generation());
    await policy(false);
    expect(seen[1]).not.toBe(seen[0]);
    expect(seen[2]).toBe(seen[1]);
    expect(seen[3]).not.toBe(seen[2]);
    expect(seen[4]).not.toBe(seen[3]);
  });

  it('goes with the last public text that cites it', async () => {
    await open('public');
    expect((await ask(copy.sha256)).status).toBe(200);
    const req = await desk.publisher.req();
    await remove(req, { articleId: article.article.id, reason: 'By order of a court.' });
    expect((await ask(copy.sha256)).status).toBe(404);
  });
});

describe('a copy uploaded by hand', () => {
  const url = 'https://example.org/by-hand';
  let source: Source;
  beforeAll(async () => {
    source = await aSource(payload, { url });
  });

  it('is read: words, title, digests, address, way', async () => {
    const pdf = await aCopy(payload, source.id, {
      name: 'report.pdf',
      type: 'application/octet-stream',
      body: aPdf(['Tides of 1911.'], 'Tides'),
      text: 'Forged words',
      way: 'capture',
    });
    expect(pdf).toMatchObject({
      address: url,
      way: 'upload',
      title: 'Tides',
      text: 'Tides of 1911.',
      contentType: 'application/pdf',
    });
    expect(pdf.textDigest).toHaveLength(64);
  });

  it('may be a WARC file of another program', async () => {
    const body = new TextEncoder().encode('<title>Old</title><p>Old words');
    const warc = await writeWarc({
      tool: 'Another',
      requestHeaders: {},
      at: new Date('2020-01-01T00:00:00Z'),
      filename: 'a.warc.gz',
      newId: () => crypto.randomUUID(),
      exchanges: [
        {
          url: `${url}/old`,
          statusCode: 200,
          statusMessage: 'OK',
          httpVersion: '1.1',
          headers: [['Content-Type', 'text/html']],
          body,
        },
      ],
    });
    const given = { name: 'a.warc.gz', type: 'application/gzip', body: Buffer.from(warc) };
    expect(await aCopy(payload, source.id, given)).toMatchObject({
      text: 'Old words',
      title: 'Old',
      finalUrl: `${url}/old`,
    });
  });

  it('may be a picture with typed words', async () => {
    const given = { name: 'a.png', type: 'image/png', body: onePixel, text: 'Typed' };
    expect(await aCopy(payload, source.id, given)).toMatchObject({ text: 'Typed' });
  });

  it.each([
    ['a.zip', 'application/zip', 'PK\u0003\u0004'],
    ['a.exe', 'application/octet-stream', 'MZ'],
    ['a.gz', 'application/gzip', '\u001f\u008bnonsense'],
  ])('is refused where it is no page: %s', async (name, type, body) => {
    await expect(
      aCopy(payload, source.id, { name, type, body: Buffer.from(body, 'latin1') }),
    ).rejects.toMatchObject({ data: { findings: [{ rule: 'copy-type-unknown' }] } });
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('verifyCopies', () => {
  const verify = async () => (await runTask(payload, verifyCopies, {})).lines;
  const fileOf = ({ filename }: Snapshot) =>
    path.join(process.env.IBIDEM_DATA ?? '', 'snapshots', filename ?? '');

  it('finds an altered byte, a missing file and altered words, and nothing else', async () => {
    expect((await verify()).at(-1)).toMatch(
      /^\d+ copies, \d+\.\d MB, \d+\.\d MB\/s\. Nothing was altered\.$/,
    );
    const source = await aSource(payload, { url: 'https://example.org/verified' });
    const [altered, missing, retold] = [
      await aCopy(payload, source.id, { body: '<p>One' }),
      await aCopy(payload, source.id, { body: '<p>Two' }),
      await aCopy(payload, source.id, { body: '<p>Three' }),
    ];
    const whole = await readFile(fileOf(altered));
    whole[0] = 0x3d;
    await writeFile(fileOf(altered), whole);
    await unlink(fileOf(missing));
    await runSql({ payload }, sql`UPDATE snapshots SET text = 'Four' WHERE id = ${retold.id}`);
    const lines = await verify();
    expect(lines).toEqual([
      expect.stringContaining(`copy ${altered.id} (${altered.filename}): the file was altered`),
      expect.stringContaining(`copy ${missing.id} (${missing.filename}): the file is missing`),
      expect.stringContaining(`copy ${retold.id} (${retold.filename}): the text was altered`),
      expect.stringContaining('3 faults.'),
    ]);
    await appendFile(fileOf(retold), ' ');
    expect((await verify()).at(-1)).toContain('4 faults.');
  });
});
