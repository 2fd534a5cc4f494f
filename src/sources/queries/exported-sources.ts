import type { PayloadRequest } from 'payload';

import { cslOfSource, deskWorkOf, type SourceRecord } from '../rules/source-csl';
import { runSql, sql } from '@/database/sql';
import type { KeyedWork } from '../bibliography/contract';
import { mergedWith } from './merged-source';
import { recordColumns } from './source-record';

export type ExportedSources = {
  /** Ids of sources; all, where left out. */
  ids?: readonly number[] | undefined;
  /** Whether the person works here: others get what public editions name, and no notes of the desk. */
  isDesk: boolean;
};

/** Sources for a file, piece by piece, in the order of their ids, so that a file of any length takes little memory. */
export async function* exportedSources(
  req: PayloadRequest,
  { ids, isDesk }: ExportedSources,
): AsyncGenerator<KeyedWork, void> {
  for (let after = 0; ;) {
    const rows = await runSql<{ id: number; record: SourceRecord }>(
      req,
      sql`SELECT s.id, ${recordColumns} || ${isDesk ? sql`jsonb_build_object('note', s.note)` : sql`'{}'::jsonb`} AS record
          FROM sources s
          WHERE s.id > ${after} AND s.merged_into_id IS NULL
            ${ids ? sql`AND s.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)` : sql``}
            ${isDesk ? sql`` : namedInPublic}
          ORDER BY s.id LIMIT ${atOnce}`,
    );
    for (const { record } of rows) yield isDesk ? deskWorkOf(record) : cslOfSource(record);
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last.id;
  }
}

const atOnce = 500;

const namedInPublic = sql`AND EXISTS (
  SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
  WHERE r.source_id IN ${mergedWith(sql`s.id`)} AND e.is_public)`;
