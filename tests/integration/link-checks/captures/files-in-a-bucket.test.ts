import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { ensureSourceIsArchived } from '@/jobs/ensure-source-is-archived';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import { copyResponse } from '@/reading/copies/copy-response';
import { env } from '@/platform/env';
import { verifyCopies } from '@/server/operator/tasks/verify-copies';
import { aSource } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { openInstallation, type Installation } from '@support/entry-points';
import { startObjectStore, type ObjectStore } from '@support/exports/object-store';
import { runTask } from '@support/server/run-task';
import { entryPointsOf, tokenOf } from '@support/database/payload-entry-points';
import { aPicture } from '@support/documents/pictures';
import { startCitedSite } from '@support/pages/cited-site';
import { linesOf } from '@support/server/logged';

let store: ObjectStore;
let installation: Installation;

const variables = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

beforeAll(async () => {
  store = await startObjectStore();
  Object.assign(process.env, {
    S3_BUCKET: 'journal',
    S3_ENDPOINT: store.origin,
    S3_ACCESS_KEY_ID: 'desk',
    S3_SECRET_ACCESS_KEY: 'known to the desk alone',
  });
  installation = await openInstallation();
});
afterAll(async () => {
  await installation.stop();
  await store.close();
  for (const name of variables) Reflect.deleteProperty(process.env, name);
});

const aKeptCopy = async () => {
  const source = await aSource(installation.payload);
  return aCopy(installation.payload, source.id, {
    body: '<title>Tides</title><p>High water at noon.',
  });
};
const stored = (filename?: string | null, folder = 'snapshots') => {
  const file = store.files.get(`/journal/${folder}/${filename}`);
  if (!file) throw new Error(`${filename} is not in the bucket`);
  return file;
};
const verify = async () => {
  const { lines } = await runTask(installation.payload, verifyCopies, {});
  return { sum: lines.at(-1), lines: lines.slice(0, -1) };
};

describe('with a bucket', () => {
  it('keeps copies there, and nothing of them on the disk', async () => {
    const copy = await aKeptCopy();
    expect(stored(copy.filename)).toMatchObject({ type: 'text/html' });
    expect(copy).toMatchObject({ text: expect.stringContaining('High water at noon.') });
    const onDisk = path.join(env().dataFolder, 'snapshots', copy.filename ?? '');
    expect(existsSync(onDisk)).toBe(false);
  });

  it('hands the desk the file as it came', async () => {
    const { payload, desk } = installation;
    const copy = await aKeptCopy();
    const authorization = `JWT ${await tokenOf(payload, desk.writer.user)}`;
    const response = await copyResponse({
      payload,
      request: new Request('http://example.com/', {
        headers: { host: 'example.com', authorization },
      }),
      sha256: copy.sha256 ?? '',
      part: 'file',
      publicUrl: 'http://example.com',
      snapshotOrigin: undefined,
    });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(stored(copy.filename).body);
  });

  it('sends files by Payload’s own address to whom it lets, whole or in part', async () => {
    const { payload, desk } = installation;
    const entryPoints = await entryPointsOf(payload);
    const picture = await aPicture(payload);
    const { body } = stored(picture.filename, 'media');
    const address = `/media/file/${picture.filename}`;
    const as = desk.writer.user;
    expect((await entryPoints('GET', address)).status).toBe(403);
    const whole = await entryPoints('GET', address, { as });
    expect(whole.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(body);
    const part = await entryPoints('GET', address, { as, headers: { Range: 'bytes=1-3' } });
    expect([part.status, await part.text()]).toEqual([206, 'PNG']);
    const past = await entryPoints('GET', address, { as, headers: { Range: 'bytes=99999999-' } });
    expect(past.status).toBe(416);

    const copy = await aKeptCopy();
    const file = await entryPoints('GET', `/snapshots/file/${copy.filename}`, { as });
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(file.headers.get('content-disposition')).toBe('attachment');
    await file.arrayBuffer();
  });

  it('forgets the file of a picture that was deleted', async () => {
    const picture = await aPicture(installation.payload);
    await installation.payload.delete({ collection: 'media', id: picture.id });
    expect(store.files.has(`/journal/media/${picture.filename}`)).toBe(false);
  });

  it('verifies the hashes of what is there', async () => {
    const copy = await aKeptCopy();
    expect(await verify()).toEqual({
      sum: expect.stringContaining('Nothing was altered'),
      lines: [],
    });
    const file = stored(copy.filename);
    const whole = file.body;
    file.body = Buffer.from(whole).fill('x', 0, 1);
    expect(await verify()).toMatchObject({
      sum: expect.stringContaining('1 faults.'),
      lines: [expect.stringContaining('altered')],
    });
    store.files.delete(`/journal/snapshots/${copy.filename}`);
    expect(await verify()).toMatchObject({
      sum: expect.stringContaining('1 faults.'),
      lines: [expect.stringContaining('missing')],
    });
    store.files.set(`/journal/snapshots/${copy.filename}`, { ...file, body: whole });
  });

  it('keeps no record of a file that the bucket did not take, and says so', async () => {
    const { payload } = installation;
    const { id } = await aSource(payload);
    store.open = false;
    const refused = aCopy(payload, id, { body: '<p>Low water.' });
    await expect(refused).rejects.toMatchObject({
      status: 503,
      data: { findings: [{ rule: 'store-unreachable' }] },
    });
    store.open = true;
    expect(
      await payload.count({ collection: 'snapshots', where: { source: { equals: id } } }),
    ).toEqual({ totalDocs: 0 });
  });

  it('says of a file that it cannot be had while the bucket is away, and gives it afterwards', async () => {
    const { payload, desk } = installation;
    const entryPoints = await entryPointsOf(payload);
    const picture = await aPicture(payload);
    const ask = () =>
      entryPoints('GET', `/media/file/${picture.filename}`, { as: desk.writer.user });
    const logged = linesOf(process.stderr);
    store.open = false;
    const away = await ask();
    store.open = true;
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10']);
    expect(logged()).toMatchObject([{ message: 'The bucket does not give a file' }]);
    expect((await ask()).status).toBe(200);
    jest.restoreAllMocks();
  });

  it('takes up a copy that the bucket did not take, once it is there again', async () => {
    const { payload } = installation;
    const site = await startCitedSite('http://127.0.0.1:9/');
    const { id, url } = await aSource(payload, { type: 'webpage', url: `${site.origin}/page` });
    const archive = ensureSourceIsArchived({
      payload,
      fetch: (asked, options) => fetchPage(asked, { allowance: [site.host], ...options }),
      now: () => new Date(),
    });
    const job = { sourceId: id, address: url };
    linesOf(process.stderr);
    store.open = false;
    await expect(archive(job)).rejects.toThrow('could not be stored yet');
    store.open = true;
    jest.restoreAllMocks();
    await archive(job);
    const where = { source: { equals: id } };
    expect(await payload.count({ collection: 'snapshots', where })).toEqual({ totalDocs: 1 });
    await site.close();
  });
});
