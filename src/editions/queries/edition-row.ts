import type { BasePayload, PayloadRequest } from 'payload';

import { runPrepared, sql } from '@/database/sql';
import type { Edition } from '@/payload-types';

/**
 * How a field of an edition lies in the database: in a column of its row, or, a list of records, in rows of
 * `editions_rels`, each with the id in the column of its collection.
 */
export type EditionColumn = {
  field: string;
  column: string;
  kind: 'plain' | 'json' | 'date' | 'list';
};

/** Of every field, from the collection's own configuration. */
export const editionColumns = (payload: BasePayload): readonly EditionColumn[] =>
  payload.collections.editions.config.flattenedFields.map((field) => {
    const name = snakeCase(field.name);
    if (field.type !== 'relationship' && field.type !== 'upload') {
      const kind = field.type === 'json' || field.type === 'date' ? field.type : 'plain';
      return { field: field.name, column: name, kind };
    }
    return field.hasMany
      ? { field: field.name, column: `${snakeCase(String(field.relationTo))}_id`, kind: 'list' }
      : { field: field.name, column: `${name}_id`, kind: 'plain' };
  });

/**
 * An edition as Payload would give it with depth 0. Read by SQL, in one question: commands read editions under a lock
 * that others wait for, and Payload takes ten times as long.
 */
export const editionRow = async (req: PayloadRequest, id: number): Promise<Edition> => {
  const [found] = await runPrepared<{
    row: Record<string, unknown>;
    lists: Record<string, number[]>;
  }>(
    req,
    sql`SELECT to_jsonb(editions) AS row, (
          SELECT coalesce(jsonb_object_agg(path, ids), '{}') FROM (
            SELECT path, jsonb_agg(
              coalesce(users_id, authors_id, topics_id, sources_id, media_id) ORDER BY "order"
            ) AS ids
            FROM editions_rels WHERE parent_id = editions.id GROUP BY path
          ) AS listed
        ) AS lists
        FROM editions WHERE id = ${id}`,
  );
  if (!found) throw new Error(`There is no edition ${id}`);
  const { row, lists } = found;
  const fields = editionColumns(req.payload).map(({ field, column, kind }) => {
    if (kind === 'list') return [field, lists[field] ?? []];
    const value = row[column] ?? null;
    return [field, kind === 'date' && value !== null ? isoOf(value) : value];
  });
  return { id, ...Object.fromEntries(fields) } as Edition;
};

const isoOf = (value: unknown): string => new Date(String(value)).toISOString();

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
