import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import type { AuditedEdition } from '../rules/audit';
import type { ChainedEntry } from '@/editions/rules/log';
import { entryOf, type LogRow } from '@/editions/queries/transition-log';

export type EditionToAudit = AuditedEdition & {
  id: number;
  article: number;
  number: number;
  log: readonly ChainedEntry[];
  /** Computed afresh from the stored document; null when there is none. */
  documentHash: string | null;
};

type Row = Omit<EditionToAudit, 'log' | 'documentHash'> & {
  document: FrozenDocument | null;
  log: LogRow[] | null;
};

const batchSize = 50;

/**
 * Every edition with its log, a few at a time. Each few are read in one statement, so that a publication at work does
 * not look altered.
 */
export async function* auditedEditions(payload: BasePayload): AsyncGenerator<EditionToAudit> {
  let last = 0;
  for (;;) {
    const rows = await editionsAfter(payload, last);
    for (const { log, document, ...edition } of rows) {
      last = edition.id;
      const documentHash = document && contentHash(document);
      yield { ...edition, log: (log ?? []).map(entryOf), documentHash };
    }
    if (rows.length < batchSize) return;
  }
}

const editionsAfter = (payload: BasePayload, last: number): Promise<Row[]> =>
  runSql<Row>(
    { payload },
    sql`SELECT e.id, e.article_id AS article, e.number::int AS number, e.state,
          e.stage::int AS stage, e.round::int AS round, e.log_head AS "logHead",
          e.log_length::int AS "logLength", e.content_hash AS "contentHash",
          e.approved_hash AS "approvedHash", e.document,
          (SELECT json_agg(t ORDER BY t.sequence, t.id) FROM transitions t
            WHERE t.edition_id = e.id) AS log
        FROM editions e WHERE e.id > ${last} ORDER BY e.id LIMIT ${batchSize}`,
  );
