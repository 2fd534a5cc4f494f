import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '@/database/free-port';
import { writableFormats } from '@/interchange/registry';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { anArticleOfTwoThousandWords } from './article-of-two-thousand-words';
import { databaseIn, secretIn } from './bench-servers';
import { median, percentile } from './measure';
import { run } from './processes';

type Sizes = { cold: number; stored: number };

const long: Sizes = { cold: 15, stored: 60 };
const brief: Sizes = { cold: 4, stored: 10 };

const say = (line: string) => console.log(line);
const names = writableFormats.map(({ name }) => name);

/**
 * Milliseconds to get an article of 2,000 words and 20 notes in each format: written then and there, from the store, and
 * from the memory of the page cache. False when a kept file has other bytes than the one that was written.
 */
export const benchExport = async ({ short }: { short: boolean }): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const data = join(folder, 'data');
  const port = await freePort();
  const own = { IBIDEM_DATA: data, DATABASE_URL: '', PUBLIC_URL: `http://127.0.0.1:${port}` };
  say('Starting the publication …');
  const publication = await run({
    args: ['src/server/run.mjs', 'start', '--no-demo'],
    port,
    env: own,
    ready: /\/admin/,
  });
  try {
    const databaseUrl = databaseIn(data);
    Object.assign(process.env, own, { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secretIn(data) });
    const article = await published(databaseUrl);
    return await measure(publication.url, databaseUrl, article, short ? brief : long);
  } finally {
    await publication.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const published = async (databaseUrl: string) => {
  const payload = await bootPayload(databaseUrl);
  const article = await anArticleOfTwoThousandWords(payload);
  await endPayload(payload);
  return article;
};

const measure = async (
  url: string,
  databaseUrl: string,
  { id, slug }: { id: number; slug: string },
  { cold, stored }: Sizes,
): Promise<boolean> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // Else the worker would write them beside us.
  await client.query('select graphile_worker.remove_job($1)', [`renditions:${id}`]);
  const forget = async (files: boolean) => {
    if (files) await client.query('delete from renditions');
    await client.query('select bump_publication_generation()');
    await sleep(150);
  };
  const table = new Map(names.map((name) => [name, aRow()]));
  // The first to ask after a change pays for what all formats share, so each format is the first in turn.
  let first = 0;
  const take = async (column: 'cold' | 'stored' | 'memory') => {
    const rows = [...table];
    first = (first + 1) % rows.length;
    for (const [name, row] of [...rows.slice(first), ...rows.slice(0, first)]) {
      const { milliseconds, body } = await timed(`${url}/articles/${slug}.${name}`);
      row[column].push(milliseconds);
      row.bytes.add(body.toString('base64'));
      row.size = body.length;
    }
  };
  await forget(true);
  for (const name of names) await timed(`${url}/articles/${slug}.${name}`); // warm
  for (let round = 0; round < cold; round += 1) {
    await forget(true);
    await take('cold');
  }
  for (let round = 0; round < stored; round += 1) {
    await forget(false);
    await take('stored');
    await take('memory');
  }
  await client.end();
  return report(table, { cold, stored });
};

type Row = Record<'cold' | 'stored' | 'memory', number[]> & { size: number; bytes: Set<string> };
const aRow = (): Row => ({ cold: [], stored: [], memory: [], size: 0, bytes: new Set() });

const report = (table: ReadonlyMap<string, Row>, { cold, stored }: Sizes): boolean => {
  say(`\n2,000 words, 20 notes; milliseconds, medians of ${cold} and ${stored} (p95 in brackets)`);
  say('  format        KB      written now       from the store     from memory');
  for (const [name, row] of table) {
    const columns = [row.cold, row.stored, row.memory].map((times) =>
      `${median(times).toFixed(1)} (${percentile(times, 0.95).toFixed(1)})`.padStart(18),
    );
    say(`  ${name.padEnd(8)}${(row.size / 1024).toFixed(1).padStart(8)}${columns.join('')}`);
  }
  say('  wanted: pdf, docx, epub, jats under 600 written now; all under 5 from the store');
  const changed = [...table].filter(([, { bytes }]) => bytes.size !== 1).map(([name]) => name);
  if (changed.length > 0) say(`\nOther bytes each time: ${changed.join(', ')}`);
  return changed.length === 0;
};

const agent = new Agent({ keepAlive: true });

const timed = (address: string) =>
  new Promise<{ milliseconds: number; body: Buffer }>((resolve, reject) => {
    const start = performance.now();
    const asked = request(address, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const milliseconds = performance.now() - start;
        const body = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve({ milliseconds, body });
        else
          reject(new Error(`${address}: ${response.statusCode} ${body.toString().slice(0, 300)}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
