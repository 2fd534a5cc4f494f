import pg from 'pg';

/**
 * Rows of editions that are inserted meanwhile stand on no listing and get no entries for the search: what costs most of the time
 * where there are a hundred thousand.
 */
export const withoutDerived = async (
  client: pg.Client,
  work: () => Promise<void>,
): Promise<void> => {
  const { rows } = await client.query<{ table: string; trigger: string }>(
    `SELECT tgrelid::regclass::text AS table, tgname AS trigger FROM pg_trigger JOIN pg_proc p ON p.oid = tgfoid
     WHERE NOT tgisinternal AND p.proname ~ '^(shelve|search)_'`,
  );
  const turn = async (way: 'DISABLE' | 'ENABLE') => {
    for (const { table, trigger } of rows) {
      await client.query(`ALTER TABLE ${table} ${way} TRIGGER ${trigger}`);
    }
  };
  await turn('DISABLE');
  await work();
  await turn('ENABLE');
};

/** Does for all editions at once what the triggers would have done for each, by the functions that they call. */
export const fillDerived = async (
  client: pg.Client,
  { searched }: { searched: boolean },
): Promise<void> => {
  await client.query('ANALYZE'); // or the planner takes the tables for the empty ones that they were
  await fillListings(client);
  if (searched) await fillSearch(client);
};

const fillListings = async (client: pg.Client): Promise<void> => {
  await client.query('SELECT shelve_editions(ARRAY(SELECT id FROM editions))');
  await client.query(
    'SELECT count_cited_works(ARRAY(SELECT DISTINCT source_id FROM edition_references))',
  );
};

/** Indexes are built afterwards, which takes a fraction of the time. */
const fillSearch = async (client: pg.Client): Promise<void> => {
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes
     WHERE tablename IN ('search_entries', 'search_words') AND indexdef LIKE '% gin %'`,
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await fillEntries(client);
  for (const { made } of indexes) await client.query(made);
  await client.query('VACUUM ANALYZE search_entries, search_words');
};

const atOnce = 500;

/** On two connections, since nearly all of it is work for a processor. The newest come first: they stay the recent ones. */
const fillEntries = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ last: number | null }>(
    'SELECT max(id) AS last FROM editions',
  );
  let last = rows[0]?.last ?? 0;
  const fillNext = async (connection: pg.Client): Promise<void> => {
    const part = [last - atOnce + 1, last];
    last -= atOnce;
    await unlessCrossed(() => connection.query('SELECT search_fill($1, $2)', part));
  };
  const fillRest = async (connection: pg.Client): Promise<void> => {
    await connection.query(`SET work_mem = '64MB'`);
    while (last > 0) await fillNext(connection);
  };
  await fillNext(client);
  await client.query('ANALYZE search_entries, search_words');
  const { host, port, user, password, database } = client;
  const beside = new pg.Client({ host, port, user, password, database });
  await beside.connect();
  try {
    await Promise.all([client, beside].map(fillRest));
  } finally {
    await beside.end();
  }
};

/** Both mark what is no longer recent, and may wait for each other crosswise. */
const unlessCrossed = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '40P01')) throw error;
    await unlessCrossed(work);
  }
};
