import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { editionColumns, type EditionColumn } from '../queries/edition-row';
import type { EditionChanges } from '../executor/verb';

/**
 * Writes fields of an edition that the caller has locked. By SQL: Payload would read the whole edition, merge its
 * document once for each field, write it back and read it again, while everybody else waits for the lock.
 */
export const updateEdition = async (
  req: PayloadRequest,
  id: number,
  changes: EditionChanges,
): Promise<void> => {
  const given: [string, unknown][] = Object.entries(changes);
  const values = given.filter(([, value]) => value !== undefined);
  const columns = new Map(editionColumns(req.payload).map((column) => [column.field, column]));
  const changed = values.map(([field, value]) => {
    const column = columns.get(field);
    if (!column) throw new Error(`Editions have no field ${field}`);
    return { ...column, value };
  });
  const row = changed.filter(({ kind }) => kind !== 'list');
  const set = row.map((change) => sql`${sql.identifier(change.column)} = ${valueOf(change)}`);
  await runSql(
    req,
    sql`UPDATE editions SET ${sql.join([...set, sql`updated_at = now()`], sql`, `)}
        WHERE id = ${id}`,
  );
  await writeLists(
    req,
    id,
    changed.filter(({ kind }) => kind === 'list'),
  );
};

type Change = EditionColumn & { value: unknown };

const valueOf = ({ kind, value }: Change) => {
  if (kind !== 'json' || value === null) return sql`${value}`;
  return sql`${JSON.stringify(value)}::jsonb`;
};

const writeLists = async (req: PayloadRequest, id: number, lists: readonly Change[]) => {
  if (lists.length === 0) return;
  const fields = JSON.stringify(lists.map(({ field }) => field));
  const rows = lists.flatMap(({ field, column, value }) =>
    ((value as number[] | null) ?? []).map((record, index) => ({
      path: field,
      order: index + 1,
      [column]: record,
    })),
  );
  await runSql(
    req,
    sql`DELETE FROM editions_rels WHERE parent_id = ${id}
          AND path IN (SELECT jsonb_array_elements_text(${fields}::jsonb))`,
  );
  if (rows.length === 0) return;
  await runSql(
    req,
    sql`INSERT INTO editions_rels
          (parent_id, path, "order", users_id, authors_id, topics_id, sources_id, media_id)
        SELECT ${id}::int, path, "order", users_id, authors_id, topics_id, sources_id, media_id
        FROM jsonb_populate_recordset(null::editions_rels, ${JSON.stringify(rows)}::jsonb)`,
  );
};
