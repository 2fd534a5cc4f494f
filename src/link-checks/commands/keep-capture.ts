import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import type { PageFault } from '../rules/page-faults';
import { runSql, sql } from '@/database/sql';
import type { CapturedFile } from '../captures/captured-file';
import { linkFinding } from '../rules/findings';
import type { FetchedPage } from '../rules/observation';
import { textDigest } from '../page-contents/page-text';
import { judgement } from '../rules/worth/page-fault';
import { ok, type Result } from '@/platform/result';
import { toolName } from '@/platform/tool';
import { countsAsCopy } from '../queries/counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import {
  recordCaptureAttempt,
  recordCaptureFailure,
  type CaptureFailure,
} from './record-capture-failure';
import { refuse, type Refusal } from '@/core/refusal';

export type KeepCapture = {
  source: number;
  address: string;
  at: Date;
  page: FetchedPage;
  /** Its words, where it has any that we can read. */
  read: { text: string; title?: string } | null;
  file: CapturedFile;
};
export type KeptCapture = { outcome: 'kept' | 'unchanged'; snapshot: number };

/** Stores a copy of a page through Payload's upload. A page that says what its last copy says gets no second one. */
export const keepCapture = (
  req: PayloadRequest,
  capture: KeepCapture,
): Promise<Result<KeptCapture, Refusal>> =>
  inTransaction(req, async () => {
    const { source, address, at } = capture;
    if (!(await lockSource(req, source))) return refuse(404, linkFinding('source-not-found'));
    const same = await sameCopy(req, capture);
    const snapshot = same ?? (await createSnapshot(req, capture));
    const outcome = same === undefined ? 'kept' : 'unchanged';
    await recordCaptureAttempt(req, { source, address, at, outcome, detail: null, snapshot });
    return ok({ outcome, snapshot });
  });

/**
 * Stores what came instead of a page, once for each kind of wall, so that the desk can see it. It does not count, and the try
 * is a failed one.
 */
export const keepEvidence = (
  req: PayloadRequest,
  { fault, ...capture }: KeepCapture & { fault: PageFault },
): Promise<Result<CaptureFailure, Refusal>> =>
  inTransaction(req, async () => {
    const { source, address, at } = capture;
    if (!(await lockSource(req, source))) return refuse(404, linkFinding('source-not-found'));
    const [same] = await runSql<{ id: number }>(
      req,
      sql`SELECT id FROM snapshots WHERE source_id = ${source} AND address = ${address}
            AND way = 'capture' AND fault = ${fault} LIMIT 1`,
    );
    const snapshot = same?.id ?? (await createSnapshot(req, capture, fault));
    const failed = { source, address, at, outcome: 'worthless', detail: fault } as const;
    return recordCaptureFailure(req, { ...failed, snapshot });
  });

/** Two captures of one source follow one another. */
const lockSource = async (req: PayloadRequest, source: number): Promise<boolean> =>
  (await runSql(req, sql`SELECT id FROM sources WHERE id = ${source} FOR UPDATE`)).length > 0;

const sameCopy = async (
  req: PayloadRequest,
  { source, address, read, file }: KeepCapture,
): Promise<number | undefined> => {
  const [latest] = await runSql<{ id: number; text: string | null; sha256: string }>(
    req,
    sql`SELECT id, text_digest AS text, sha256 FROM snapshots n
        WHERE ${countsAsCopy(sql`n`)} AND address = ${address} AND source_id IN ${mergedWith(sql`(
          SELECT coalesce(merged_into_id, id) FROM sources WHERE id = ${source})`)}
        ORDER BY taken_at DESC, id DESC LIMIT 1`,
  );
  if (!latest) return undefined;
  const sameWords = read !== null && latest.text === textDigest(read.text);
  return sameWords || latest.sha256 === sha256(file.bytes) ? latest.id : undefined;
};

const createSnapshot = async (
  req: PayloadRequest,
  { source, address, at, page, read, file }: KeepCapture,
  fault: PageFault | null = null,
): Promise<number> => {
  const executor = asExecutor(req);
  const { id } = await req.payload.create({
    collection: 'snapshots',
    req: executor,
    depth: 0,
    data: {
      source,
      address,
      takenAt: at.toISOString(),
      finalUrl: page.finalUrl,
      statusCode: page.statusCode,
      contentType: page.contentType,
      title: read?.title ?? page.title,
      text: read?.text,
      way: 'capture',
      tool: toolName,
      fault,
      judgement,
    },
    file: {
      data: Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
      name: file.name,
      mimetype: file.mimeType,
      size: file.bytes.byteLength,
    },
  });
  // What is uploaded next by the same request is another file.
  req.file = undefined;
  return id;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
