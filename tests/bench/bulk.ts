import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BasePayload } from 'payload';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { freePort } from '@/database/free-port';
import { migrate } from '@/database/migrate';
import { runSql, sql } from '@/database/sql';
import { bootPayload, endPayload } from '../support/database/boot-payload';
import { copiesOf } from '../support/documents/copies';
import { aDesk } from '../support/desk';
import type { Placed } from '../support/entry-points';
import { databaseOn, withClient } from '../support/database/postgres';
import { aPublishedLongRead } from '../support/pages/published-long-read';
import { download, type Downloaded } from './download';
import { median } from './measure';
import { run, type Running } from './processes';

const say = (line: string) => console.log(line);
const figure = (value: number, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/**
 * Measures the export of all articles: how many a second, and how much more memory; false when one is missing. The server
 * is a process of its own with Payload's doors and without Next, which only passes such an answer on.
 */
export const benchBulk = async ({ short }: { short: boolean }): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const database = await openDatabase(join(folder, 'data'));
  const given = { PAYLOAD_SECRET: 'a secret for figures only', IBIDEM_DATA: join(folder, 'data') };
  // The configuration reads its surroundings when it is loaded.
  Object.assign(process.env, given);
  const payload = await bootPayload(database.url);
  let server: Running | undefined;
  try {
    say('Making a publication …');
    await migrate(database.url);
    const model = await aPublishedLongRead(payload, await aDesk(payload));
    server = await startEntryPoints({ ...given, DATABASE_URL: database.url });
    const passed: boolean[] = [];
    let made = 1;
    for (const count of short ? [300] : [1_000, 10_000]) {
      await copy(payload, model, count - made);
      made = count;
      passed.push(await measure(server, count, short ? 1 : 5));
    }
    return passed.every(Boolean);
  } finally {
    await server?.stop();
    await endPayload(payload);
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A database of its own: on the server of the tests where there is one, else embedded. */
const openDatabase = async (dataFolder: string) => {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const { url, stop } = await startEmbeddedPostgres({ dataFolder });
    return { url, close: stop };
  }
  const name = `ibidem_bench_${process.pid}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  const drop = () =>
    withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url: databaseOn(server, name), close: drop };
};

const startEntryPoints = async (env: Record<string, string>): Promise<Running> => {
  const args = ['--import', 'tsx', 'tests/bench/api-server.ts'];
  return run({ args, port: await freePort(), env, ready: /^ready$/m });
};

/** Each is published a second after the other, as articles are. */
const copy = async (payload: BasePayload, model: Placed, count: number): Promise<void> => {
  for (let made = 0; made < count; made += 250) {
    await copiesOf({ payload }, model, Math.min(250, count - made));
  }
  await runSql(
    { payload },
    sql`UPDATE editions SET published_at = '2025-01-01T00:00:00Z'::timestamptz + id * interval '1 second'`,
  );
  // A copy is no translation of its model.
  await runSql({ payload }, sql`UPDATE articles SET translation_group = 'copy-' || id`);
  await runSql({ payload }, sql`ANALYZE`);
};

const measure = async (server: Running, count: number, rounds: number): Promise<boolean> => {
  const address = `${server.url}/api/export`;
  await download(server, `${address}?limit=100`); // whatever is loaded on the first request
  await sleep(3_000);
  const takes: Downloaded[] = [];
  for (let round = 0; round < rounds; round += 1) takes.push(await download(server, address));
  const packed = await download(server, address, { 'accept-encoding': 'gzip' });
  const zip = await download(server, `${address}?format=zip&limit=${Math.min(count, 1_000)}`);
  const { lines = 0, bytes = 0 } = takes.at(-1) ?? {};
  const rates = takes.map((take) => take.lines / take.seconds);
  const work = (median(takes.map(({ worked }) => worked)) / count) * 1_000;
  const growth = Math.max(...takes.map(({ peak, before }) => peak - before)) / 2 ** 20;
  say(
    `\n${figure(count)} articles of 2,000 words with 20 notes, ${figure(bytes / lines / 1_000, 1)} kB each:
  NDJSON  ${figure(median(rates))} articles/s (${figure(Math.min(...rates))}–${figure(Math.max(...rates))}), ${figure(bytes / 1e6)} MB; at most ${figure(growth)} MB more memory; ${figure(work, 2)} ms of the server’s processor each
  gzip    ${figure(count / packed.seconds)} articles/s, ${figure(packed.bytes / 1e6)} MB; ${figure((packed.peak - packed.before) / 2 ** 20)} MB more
  zip     ${figure(Math.min(count, 1_000) / zip.seconds)} articles/s, ${figure(zip.bytes / 1e6)} MB; ${figure((zip.peak - zip.before) / 2 ** 20)} MB more`,
  );
  const isWhole = takes.every((take) => take.lines === count);
  if (!isWhole) say(`  ${lines} lines in place of ${count}`);
  return isWhole;
};
