import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Editions at a time, so that nobody waits for the whole. */
const atOnce = 100;

/**
 * Makes every entry of the search anew, and forgets words that no text has any more. Only needed when rows were altered past
 * the program: publication and renaming keep the entries by themselves.
 * @returns how many texts can be found
 */
export const rebuildSearch = async (payload: BasePayload): Promise<number> => {
  const [editions] = await runSql<{ last: number | null }>(
    { payload },
    sql`SELECT max(id) AS last FROM editions`,
  );
  for (let first = 1; first <= (editions?.last ?? 0); first += atOnce) {
    await runSql(
      { payload },
      sql`SELECT search_fill(${first}::integer, ${first + atOnce - 1}::integer)`,
    );
  }
  await runSql({ payload }, sql`SELECT search_forget()`);
  await runSql({ payload }, sql`SELECT bump_publication_generation(takes_back => false)`);
  const [entries] = await runSql<{ count: number }>(
    { payload },
    sql`SELECT count(*)::integer AS count FROM search_entries`,
  );
  return entries?.count ?? 0;
};
