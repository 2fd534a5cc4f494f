import pg from 'pg';
import { freePort } from '@/database/free-port';
import { accountsIn, databaseIn } from '../bench-servers';
import { logIn } from '../footprint/mixed-work';
import { publisherOf } from '../publish-every-second';
import { restart } from '../restart';
import type { Role, Sized } from './sized';

/** Starts a publication that was made before, with somebody of each role who is signed in. */
export const started = async (data: string, articles: number): Promise<Sized> => {
  const metricsAt = `127.0.0.1:${await freePort()}`;
  const { server } = await restart(data, { METRICS_ADDRESS: metricsAt }, '/');
  const databaseUrl = databaseIn(data);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const accounts = accountsIn(data);
  const cookies = { stranger: '', editor: '', administrator: '' } satisfies Record<Role, string>;
  for (const role of ['editor', 'administrator'] as const) {
    const account = accounts.find((one) => one.role === role);
    if (!account) throw new Error(`The demo has no ${role}`);
    cookies[role] = (await logIn(server.url, account)).cookie;
  }
  const slugs = await slugsIn(client);
  return {
    articles,
    data,
    server,
    client,
    ask: (role, path) => fetch(`${server.url}${path}`, { headers: { cookie: cookies[role] } }),
    publish: await publisherOf(server.url, await articleOfDemo(client), accounts),
    freshSlug: () => slugs.shift() ?? '',
    metrics: `http://${metricsAt}/metrics`,
  };
};

/** One that people have brought to readers, and of which no new edition has been begun. */
const articleOfDemo = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM articles WHERE workflow_state = 'published' AND open_edition_id IS NULL
       AND slug NOT LIKE 'many-%' AND slug NOT LIKE 'made-%' ORDER BY id LIMIT 1`,
  );
  if (!rows[0]) throw new Error('The demo has no such article');
  return rows[0].id;
};

/** English articles at all heights of the archive. */
const slugsIn = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ slug: string }>(
    `SELECT slug FROM editions WHERE state = 'published' AND language = 'en' AND slug LIKE 'many-%'
     ORDER BY md5(slug) LIMIT 300`,
  );
  return rows.map(({ slug }) => slug);
};
