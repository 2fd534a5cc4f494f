import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { remove } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { ensureRenditionsAreForgotten } from '@/jobs/ensure-renditions-are-forgotten';
import { env } from '@/platform/env';
import { openInstallation, type Installation } from '@support/entry-points';
import { done } from '@support/editions/next-edition';
import { startObjectStore, type ObjectStore } from '@support/exports/object-store';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { keptRows } from '@support/documents/renditions';

let store: ObjectStore;
let installation: Installation;
let entryPoints: EntryPoints;

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
  entryPoints = await entryPointsOf(installation.payload);
});
afterAll(async () => {
  await installation.stop();
  await store.close();
  for (const name of variables) Reflect.deleteProperty(process.env, name);
});

const ask = ({ article }: PublicArticle, headers: Record<string, string> = {}) =>
  entryPoints('GET', `/articles/${article.id}/export?format=json`, { headers });

const keyOf = async ({ edition }: PublicArticle): Promise<string> => {
  const [row] = await keptRows(installation.payload, edition.contentHash ?? '');
  return `/journal/renditions/${row?.file}`;
};

describe('with a bucket', () => {
  it('renditions are there, and sent whole or in part', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const whole = await (await ask(text)).text();
    const key = await keyOf(text);
    expect(store.files.get(key)?.body.toString()).toBe(whole);
    expect(store.files.get(key)?.type).toBe('application/json; charset=utf-8');
    expect(existsSync(path.join(env().dataFolder, 'renditions'))).toBe(false);
    const part = await ask(text, { Range: 'bytes=2-9' });
    expect([part.status, await part.text()]).toEqual([206, whole.slice(2, 10)]);
    expect(part.headers.get('content-range')).toBe(`bytes 2-9/${Buffer.byteLength(whole)}`);
  });

  it('a file that is gone is written anew', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const whole = await (await ask(text)).text();
    const key = await keyOf(text);
    for (const damage of [
      () => store.files.delete(key),
      () => store.files.set(key, { body: Buffer.from('{'), type: '' }),
    ]) {
      damage();
      expect(await (await ask(text)).text()).toBe(whole);
      expect(store.files.get(key)?.body.toString()).toBe(whole);
    }
  });

  it('that does not answer, readers get the file all the same', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    store.open = false;
    const answer = await ask(text);
    store.open = true;
    const said = write.mock.calls.map(([line]) => String(line));
    write.mockRestore();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(text.article.title);
    expect(said.join()).toContain('The store did not take a rendition');
    expect(await keyOf(text)).toContain('undefined');
  });

  it('that lets nobody in, readers get what is kept there anew', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const whole = await (await ask(text)).text();
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    store.open = false;
    const answer = await ask(text);
    store.open = true;
    write.mockRestore();
    expect([answer.status, await answer.text()]).toEqual([200, whole]);
    expect(store.files.get(await keyOf(text))?.body.toString()).toBe(whole);
  });

  it('a removal takes them out of it', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    await (await ask(text)).text();
    const key = await keyOf(text);
    expect(store.files.has(key)).toBe(true);
    const publisher = await installation.desk.publisher.req();
    done(await remove(publisher, { articleId: text.article.id, reason: 'A court said so.' }));
    const [job] = await runSql<{ payload: unknown }>(
      installation,
      sql`SELECT p.payload FROM graphile_worker.jobs JOIN graphile_worker._private_jobs p USING (id)
          WHERE task_identifier = 'ensure-renditions-are-forgotten'`,
    );
    await ensureRenditionsAreForgotten(job?.payload);
    expect(store.files.has(key)).toBe(false);
  });

  // The last, since it is spared for a while afterwards.
  it('that says nothing, nobody waits long for it, and the next does not wait at all', async () => {
    const text = await aPublicArticle(installation.payload, installation.desk);
    const whole = await (await ask(text)).text();
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    store.silent = true;
    const begun = performance.now();
    expect(await (await ask(text)).text()).toBe(whole);
    expect(performance.now() - begun).toBeLessThan(15_000);
    const { asked } = store;
    expect(asked).toBeGreaterThan(0);
    expect(await (await ask(text)).text()).toBe(whole);
    expect(store.asked).toBe(asked);
    store.silent = false;
    write.mockRestore();
  });
});
