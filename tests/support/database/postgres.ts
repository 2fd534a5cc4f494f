import pg from 'pg';

/** Does something on a connection of its own, and closes it whatever happens. */
export const withClient = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The address of another database on the same server. */
export const databaseOn = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** Our own Postgres outlives whatever tests kill; only a power cut would need its waits for the disk. */
export const forgoDisks = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
      await client.query(`ALTER SYSTEM SET ${name} = off`);
    await client.query('SELECT pg_reload_conf()');
  });
