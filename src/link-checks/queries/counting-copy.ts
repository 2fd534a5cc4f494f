import { sql } from '@/database/sql';

type Sql = ReturnType<typeof sql>;

/**
 * Whether a row of `snapshots` counts as a copy: it was judged and shows what was cited, or somebody said with a reason that
 * it counts. Everything that asks whether a page is kept asks this; what does not count is evidence of what came, and no more.
 * @param n name of the row in the query
 */
export const countsAsCopy = (n: Sql): Sql => sql`(${n}.judgement IS NOT NULL
  AND (coalesce(${n}.fault, '') = '' OR coalesce(${n}.insistence_reason, '') <> ''))`;
