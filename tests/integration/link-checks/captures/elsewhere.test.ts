import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { captureSource } from '@/link-checks/commands/capture-source';
import type { Archives } from '@/link-checks/commands/find-archived-copy';
import { requestArchivedCopies } from '@/link-checks/commands/request-archived-copies';
import { runSql, sql } from '@/database/sql';
import { ensureArchivedCopyIsKnown } from '@/jobs/ensure-archived-copy-is-known';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import { setEnv } from '@/platform/env';
import type { Source } from '@/payload-types';
import { aSource, asUser } from '@support/builders';
import { aDesk } from '@support/desk';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let archive: LocalServer;
let article: PublicArticle;
let asked: { path: string; when: string | undefined }[] = [];

beforeAll(async () => {
  test = await startTestDesk();
  payload = test.payload;
  article = await aPublicArticle(payload, await aDesk(payload));
  archive = await startLocalServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, when: request.headers['accept-datetime'] as string | undefined });
    if (path.startsWith('/gate/') && path.includes('known')) {
      response.writeHead(302, { location: '/2020/page', vary: 'accept-datetime' });
    } else if (path === '/2020/page' || path.startsWith('/save/')) {
      response.writeHead(200, { 'memento-datetime': 'Tue, 09 Jun 2020 10:00:00 GMT' });
    } else response.writeHead(404);
    response.end();
  });
});
afterAll(async () => {
  await archive.close();
  await test.stop();
});
beforeEach(() => {
  asked = [];
});

const fetch: FetchPage = (url, options) =>
  fetchPage(url, { allowance: [archive.host], ...options });
const now = () => new Date('2025-11-01T12:00:00Z');
const look = async ({ id }: Pick<Source, 'id'>, archives?: Archives): Promise<Source> => {
  const usual = { timeGate: `${archive.origin}/gate/`, saveUrl: `${archive.origin}/save/{url}` };
  const job = ensureArchivedCopyIsKnown({ payload, archives: archives ?? usual, fetch, now });
  await job({ sourceId: id });
  return payload.findByID({ collection: 'sources', id, depth: 0 });
};

describe('a copy elsewhere', () => {
  it('is looked for as of the day on which the page was read', async () => {
    const url = 'https://example.org/known?a=1';
    const source = await aSource(payload, { url, accessed: '2020-06-10' });
    expect((await look(source)).archive).toEqual({
      url: `${archive.origin}/2020/page`,
      at: '2020-06-09T10:00:00.000Z',
    });
    expect(asked).toEqual([
      { path: `/gate/${url}`, when: 'Wed, 10 Jun 2020 12:00:00 GMT' },
      { path: '/2020/page', when: 'Wed, 10 Jun 2020 12:00:00 GMT' },
    ]);
  });

  it('is ordered only of what public texts cite', async () => {
    const draft = await aSource(payload, { url: 'https://example.org/drafted' });
    expect((await look(draft)).archive?.url).toBeFalsy();
    expect(asked.map(({ path }) => path)).toEqual(['/gate/https://example.org/drafted']);

    const url = 'https://example.org/printed';
    await payload.update({ collection: 'sources', id: article.source, data: { url } });
    expect((await look({ id: article.source })).archive?.url).toBe(`${archive.origin}/save/${url}`);
  });

  it('is asked of nobody where nothing is configured', async () => {
    const source = await aSource(payload, { url: 'https://example.org/known-not' });
    expect((await look(source, {})).archive?.url).toBeFalsy();
    expect(asked).toEqual([]);
  });

  it('is looked for when a page could not be kept, and once a week for what stays lost', async () => {
    const jobs = async () =>
      (
        await runSql<{ payload: { sourceId: number } }>(
          { payload },
          sql`SELECT payload FROM graphile_worker._private_jobs
              WHERE key LIKE 'ensure-archived-copy-is-known:%' ORDER BY id`,
        )
      ).map((job) => job.payload.sourceId);
    const source = await aSource(payload, { url: `${archive.origin}/lost` });
    const req = await asUser(payload);
    setEnv({ MEMENTO_TIMEGATE: `${archive.origin}/gate/` });
    await captureSource(req, { source: source.id, fetch, now });
    setEnv({ MEMENTO_TIMEGATE: '' });
    expect(await jobs()).toEqual([source.id]);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);

    await requestArchivedCopies(req, {});
    expect(await jobs()).toEqual([]);
    const archives = { timeGate: `${archive.origin}/gate/` };
    await requestArchivedCopies(req, archives);
    expect(await jobs()).toEqual([source.id]);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    await look(source, archives);
    await requestArchivedCopies(req, archives);
    expect(await jobs()).toEqual([]);
  });
});
