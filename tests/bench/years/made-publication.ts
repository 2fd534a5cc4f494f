import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { freePort } from '@/database/free-port';
import { withClient } from '@support/database/postgres';
import { manyArticles } from '@support/many-articles';
import { fillDesk } from '@support/many/open-desk';
import { insertTeam } from '@support/many/team';
import { startWith } from '../restart';

/** How much a publication holds beside the demo. Four citations and one and a half works come with each article. */
export type Size = { articles: number; drafts: number; people: number };

/** The data folder of a publication that holds so much, made unless it lies there already. */
export const madePublication = async (
  at: string,
  size: Size,
  say: (line: string) => void,
): Promise<string> => {
  const data = join(at, String(size.articles));
  if (existsSync(data)) return data;
  const demo = join(at, 'demo');
  if (!existsSync(demo)) await makeDemo(demo, say);
  const making = join(at, `making-${size.articles}`);
  rmSync(making, { recursive: true, force: true });
  execFileSync('cp', ['-a', demo, making]);
  await onOwnPort(making);
  const begun = performance.now();
  await fill(making, size);
  renameSync(making, data);
  say(`${figure(size.articles)} articles made in ${figure((performance.now() - begun) / 1_000)} s`);
  return data;
};

const figure = (value: number): string => Math.round(value).toLocaleString('en');

const makeDemo = async (data: string, say: (line: string) => void): Promise<void> => {
  say('Making the demo …');
  const making = `${data}-making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await (await startWith(making, '--demo')).stop();
  renameSync(making, data);
};

/** Both run at once. */
const onOwnPort = async (data: string): Promise<void> => {
  const file = join(data, 'postgres.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...settings, port: await freePort() }));
};

/** Those of the demo make room for those that articles are made with. */
const apart = `UPDATE topics SET slug = slug || '-of-the-demo'`;

/** While no worker is there to act on it. */
const fill = async (data: string, { articles, drafts, people }: Size): Promise<void> => {
  const { url, stop } = await startEmbeddedPostgres({ dataFolder: data });
  try {
    await withClient(url, (client) => insertTeam(client, people));
    await withClient(url, (client) => client.query(apart));
    await withClient(url, (client) =>
      manyArticles(client, {
        ...{ count: articles, words: 200, notes: 4 },
        ...{ searched: true, atDesk: true },
      }),
    );
    await withClient(url, (client) =>
      fillDesk(client, { open: drafts, published: 0, works: drafts }),
    );
    await withClient(url, settle);
  } finally {
    await stop();
  }
};

/** No copy is missed, so that nobody goes and asks hosts that are not there; nor is a file that was never made. */
const settle = async (client: Client): Promise<void> => {
  await client.query(
    `UPDATE snapshots SET filename = NULL FROM sources s WHERE s.id = source_id AND s.key LIKE 'made-%'`,
  );
  await client.query(
    `INSERT INTO capture_attempts (source_id, address, at, outcome)
     SELECT s.id, s.url, now(), 'robots-refused' FROM sources s
     WHERE s.url <> '' AND NOT EXISTS (SELECT FROM capture_attempts a WHERE a.source_id = s.id)`,
  );
  await client.query('VACUUM ANALYZE');
};
