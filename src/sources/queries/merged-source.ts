import { sql } from '@/database/sql';

type Sql = ReturnType<typeof sql>;

/**
 * A source that was merged into another stays as a row of its own, with `merged_into_id`: documents that were frozen before
 * name it by its key, and references, checks and copies belong to it. Whoever asks about a source asks about all of these
 * together. One step leads to the source that stands, as merging a source takes along what was merged into it.
 */

/** `FROM` of the rows that documents name (`named`) with the source that stands for each now (`s`). */
export const namedAndSurviving: Sql = sql`
  sources named JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)`;

/** That documents name the source by one of these keys: one text however many they are, so that Postgres keeps its plan. */
export const isNamedBy = (keys: readonly string[]): Sql =>
  sql`named.key = ANY (ARRAY(SELECT json_array_elements_text(${JSON.stringify(keys)}::json)))`;

/** Ids of all that a source is one with, whether it stands or was merged, to be compared by `IN`. */
export const oneWith = (id: number): Sql =>
  mergedWith(sql`(SELECT coalesce(merged_into_id, id) FROM sources WHERE id = ${id})`);

/** Ids of sources that stand and of all that were merged into them, to be compared by `IN`. */
export const mergedWithAny = (ids: readonly number[]): Sql => sql`(
  SELECT family.id FROM sources family
  WHERE family.merged_into_id = ANY (ARRAY(SELECT json_array_elements_text(${JSON.stringify(ids)}::json)::int))
    OR family.merged_into_id IS NULL
      AND family.id = ANY (ARRAY(SELECT json_array_elements_text(${JSON.stringify(ids)}::json)::int)))`;

/** Ids of a source that stands and of all that were merged into it, to be compared by `IN`. */
export const mergedWith = (id: Sql | number): Sql => sql`(
  SELECT family.id FROM sources family WHERE family.id = ${id} OR family.merged_into_id = ${id})`;
