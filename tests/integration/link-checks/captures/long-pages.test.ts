import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { captureSource } from '@/link-checks/commands/capture-source';
import { runSql, sql } from '@/database/sql';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import type { Source } from '@/payload-types';
import { aSource, asUser, aUser } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { restAs } from '@support/rest';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let server: LocalServer;

/** More than two megabytes of words. */
const report = `<title>A report</title>${'<p>Rivers, tides and the people who live by them.'.repeat(50_000)}`;

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  server = await startLocalServer((request, response) => {
    const isReport = request.url?.startsWith('/report');
    response.writeHead(isReport ? 200 : 404, { 'content-type': 'text/html' });
    response.end(isReport ? report : '');
  });
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const fetch: FetchPage = (url, asked) => fetchPage(url, { ...asked, allowance: [server.host] });
const now = () => new Date();
let made = 0;
const cited = (): Promise<Source> =>
  aSource(payload, { type: 'webpage', url: `${server.origin}/report?n=${(made += 1)}` });

const capture = async ({ id }: Source) => {
  const result = await captureSource(await asUser(payload), {
    source: id,
    fetch,
    now,
    again: true,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('a page of two million characters', () => {
  it('is kept with its words', async () => {
    const source = await cited();
    expect(await capture(source)).toMatchObject({ outcome: 'kept' });
    const [row] = await runSql<{ length: number }>(
      { payload },
      sql`SELECT char_length(text)::int AS length FROM snapshots WHERE source_id = ${source.id}`,
    );
    expect(row?.length).toBeGreaterThan(1_999_900);
  });

  it('is taken from a person, too', async () => {
    const source = await cited();
    const copy = await aCopy(payload, source.id, { body: report });
    expect(copy.text?.length).toBeGreaterThan(1_999_900);
  });
});

describe('a capture that fails here and not there', () => {
  it('says so at the desk, and is tried again', async () => {
    const source = await cited();
    await runSql(
      { payload },
      sql`CREATE FUNCTION refuse_copies() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'no space left on device'; END $$`,
    );
    await runSql(
      { payload },
      sql`CREATE TRIGGER refuse_copies BEFORE INSERT ON snapshots
          FOR EACH ROW EXECUTE FUNCTION refuse_copies()`,
    );
    expect(await capture(source)).toMatchObject({ outcome: 'not-stored' });
    const writer = await restAs(payload, await aUser(payload));
    expect(await writer('GET', `/sources/${source.id}/copies`)).toMatchObject({
      body: {
        state: 'pending',
        triedAt: expect.any(String),
        findings: [
          {
            rule: 'capture-not-stored',
            message: expect.stringContaining('stored here: no space left on device.'),
          },
        ],
      },
    });
    await runSql({ payload }, sql`DROP TRIGGER refuse_copies ON snapshots`);
    const again = await captureSource(await asUser(payload), { source: source.id, fetch, now });
    expect(again).toMatchObject({ value: { outcome: 'kept' } });
  });
});

describe('a field of text', () => {
  it('takes what a real document has, in every collection and global', () => {
    const { config } = payload;
    expect(config.defaultMaxTextLength).toBeGreaterThan(2_000_000);
    const limited = [...config.collections, ...config.globals].flatMap(
      ({ slug, flattenedFields }) =>
        tooShort(flattenedFields as Field[]).map((path) => `${slug}.${path}`),
    );
    expect(limited).toEqual([]);
  });
});

type Field = { name?: string; type: string; maxLength?: number; flattenedFields?: Field[] };

/** Fields whose own limit is below what Payload sets everywhere. */
const tooShort = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ name = '', type, maxLength, flattenedFields = [] }) => [
    ...((type === 'text' || type === 'textarea') && maxLength !== undefined && maxLength < 40_000
      ? [name]
      : []),
    ...tooShort(flattenedFields).map((path) => `${name}.${path}`),
  ]);
