import { buffer } from 'node:stream/consumers';
import type { BasePayload, PayloadRequest } from 'payload';

import { readPageFault, type PageFault } from '../rules/page-faults';
import { runSql, sql } from '@/database/sql';
import { uploadedCopy } from '../page-contents/uploaded-copy';
import { judgement, pageFaultOf } from '../rules/worth/page-fault';
import { ok } from '@/platform/result';
import { storedFile } from '@/core/stored-file';
import { followNewSnapshot } from './follow-new-snapshot';
import { inTransaction } from '@/core/in-transaction';
import { requestCapture } from './request-capture';

export type JudgedCopies = { judged: number; worthless: number; unreadable: number };

/**
 * Judges the copies that nobody has judged by the present rules, by their files as they are stored. Whatever follows from it
 * follows in the same transaction: quotations are looked for anew, readers are told, and the page is tried again where no
 * copy of it is left. A copy whose file cannot be read stays as it was: that could not be looked at says nothing.
 */
export const judgeCopies = async (req: PayloadRequest): Promise<JudgedCopies> => {
  const sum = { judged: 0, worthless: 0, unreadable: 0 };
  for (let after = 0; ;) {
    const [copy] = await runSql<Copy>(req, nextAfter(after));
    if (!copy) return sum;
    after = copy.id;
    const fault = await faultOf(req.payload, copy);
    if (fault === 'unreadable') {
      sum.unreadable += 1;
      continue;
    }
    await inTransaction(req, async () => ok(await note(req, copy, fault)));
    sum.judged += 1;
    if (fault) sum.worthless += 1;
  }
};

type Copy = {
  id: number;
  source: number;
  address: string | null;
  finalUrl: string | null;
  filename: string | null;
  mimeType: string | null;
  contentType: string | null;
  title: string | null;
  fault: string | null;
  judgement: number | null;
};

/** By ranges, which an index serves: nearly always there is none. */
const nextAfter = (id: number) => sql`
  SELECT id, source_id AS source, address, final_url AS "finalUrl", filename, mime_type AS "mimeType",
    content_type AS "contentType", title, nullif(fault, '') AS fault, judgement::int AS judgement
  FROM snapshots WHERE id > ${id}
    AND (judgement IS NULL OR judgement < ${judgement} OR judgement > ${judgement})
  ORDER BY id LIMIT 1`;

const faultOf = async (
  payload: BasePayload,
  { filename, mimeType, address, finalUrl, contentType, title }: Copy,
): Promise<PageFault | null | 'unreadable'> => {
  const file = filename === null ? undefined : await storedFile(payload, 'snapshots', filename);
  if (!file || filename === null) return 'unreadable';
  const copy = await uploadedCopy(await buffer(file.open()), {
    name: filename,
    mimeType: mimeType ?? contentType ?? '',
  });
  // A table, or whatever else has no words that we read, is what it is.
  if (!copy) return null;
  const url = address ?? finalUrl ?? copy.finalUrl ?? '';
  const seen = { title: title ?? undefined, ...copy, url, finalUrl: finalUrl ?? url };
  return pageFaultOf(seen) ?? null;
};

const note = async (req: PayloadRequest, copy: Copy, fault: PageFault | null): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE snapshots SET fault = ${fault}, judgement = ${judgement} WHERE id = ${copy.id}`,
  );
  // Judged for the first time, or otherwise than before.
  if (copy.judgement !== null && readPageFault(copy.fault) === (fault ?? undefined)) return;
  await followNewSnapshot(req, copy);
  if (!fault) return;
  const detail = JSON.stringify({ snapshot: copy.id, fault });
  await runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, detail)
        VALUES (${copy.source}, 'copy-found-worthless', ${detail}::jsonb)`,
  );
  const [source] = await runSql<{ id: number; url: string | null }>(
    req,
    sql`SELECT id, url FROM sources WHERE id = ${copy.source}`,
  );
  if (source) await requestCapture(req, source);
};
