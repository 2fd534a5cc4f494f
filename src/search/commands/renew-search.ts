import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { mergedWith } from '@/sources/queries/merged-source';
import { readable } from '@/reading/queries/reader-sql';

/** What texts are found by the name of. */
export type Named = { collection: 'authors' | 'topics' | 'series' | 'sources'; id: number };

export const isNamed = (given: unknown): given is Named => {
  const { collection, id } = (given ?? {}) as Partial<Record<keyof Named, unknown>>;
  return (
    typeof id === 'number' && typeof collection === 'string' && Object.hasOwn(under, collection)
  );
};

/** Editions at a time, so that no publication waits for long. */
const atOnce = 50;

/**
 * Makes the entries of the search anew for readable texts that bear a name or cite a work, after that was changed. Readers
 * find by it from the moment this ends. Runs any number of times.
 * @returns how many texts are found by other words than before
 */
export const renewSearch = async (payload: BasePayload, named: Named): Promise<number> => {
  // Publications under way may have read the name before; whatever begins from here on reads the new one.
  await runSql({ payload }, sql`SELECT search_await()`);
  let renewed = 0;
  for (let last = 0; ;) {
    const ids = await editionsAfter(payload, named, last);
    const [row] = await runSql<{ count: number }>(
      { payload },
      sql`SELECT search_renew(ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::integer)) AS count`,
    );
    renewed += row?.count ?? 0;
    last = ids.at(-1) ?? last;
    if (ids.length < atOnce) break;
  }
  await announce(payload, named, renewed);
  return renewed;
};

const editionsAfter = async (payload: BasePayload, { collection, id }: Named, last: number) => {
  const rows = await runSql<{ id: number }>(
    { payload },
    sql`SELECT e.id FROM editions e
        WHERE e.id > ${last} AND e.state IN ${readable} AND e.id IN (${under[collection](id)})
        ORDER BY e.id LIMIT ${atOnce}`,
  );
  return rows.map((row) => row.id);
};

/** Editions that bear a name. */
const under = {
  authors: (id: number) => sql`SELECT parent_id FROM editions_rels WHERE authors_id = ${id}`,
  topics: (id: number) => sql`SELECT parent_id FROM editions_rels WHERE topics_id = ${id}`,
  series: (id: number) => sql`SELECT id FROM editions WHERE series_id = ${id}`,
  sources: (id: number) =>
    sql`SELECT edition_id FROM edition_references WHERE source_id IN ${mergedWith(id)}`,
} satisfies Record<Named['collection'], (id: number) => ReturnType<typeof sql>>;

/** A work has a page of its own once it is cited, which says more of it than the search knows. */
const announce = async (payload: BasePayload, { collection, id }: Named, renewed: number) => {
  const isShown =
    collection === 'sources' ? sql`EXISTS (${under.sources(id)})` : sql`${renewed > 0}`;
  await runSql(
    { payload },
    sql`SELECT bump_publication_generation(takes_back => false) WHERE ${isShown}`,
  );
};
