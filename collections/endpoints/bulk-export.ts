import { pipeline, Readable } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { Endpoint, PayloadRequest } from 'payload';

import { zipStream } from '@/exports/bulk/zip-stream';
import { bulkFiles } from '@/exports/queries/bulk-files';
import { bulkLines } from '@/exports/queries/bulk-lines';
import { bulkFilter, type BulkFilter } from '@/exports/bulk/bulk-filter';
import { readParameters } from '@/platform/parameters/read-parameters';
import { described } from './described';
import { publicationOf, refusalToAll } from './for-strangers';
import { bulkExportOperations } from './operations/bulk-export';

/**
 * `GET /api/export`: every article that readers have, as lines of JSON or as a zip of files, made while it is sent. Who
 * was cut off goes on with `after`, from the cursor of the last whole line.
 */
export const bulkExportEndpoints: Endpoint[] = described(bulkExportOperations, [
  { path: '/export', method: 'get', handler: (req) => exported(req) },
]);

const exported = async (req: PayloadRequest): Promise<Response> => {
  const filter = readParameters(req.searchParams, bulkFilter);
  if (!filter.ok) return refusalToAll(req, 400, filter.error);
  return filter.value.format === 'zip' ? inZip(req, filter.value) : inLines(req, filter.value);
};

const inLines = async (req: PayloadRequest, filter: BulkFilter): Promise<Response> => {
  const lines = Readable.from(bulkLines(req, await publicationOf(req), filter), {
    objectMode: false,
    highWaterMark: 1,
  });
  const type = { 'Content-Type': 'application/x-ndjson; charset=utf-8' };
  if (!takesGzip(req.headers)) return answer(lines, type);
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  // An error of either end ends both; whoever reads learns of it by the stream.
  const packed = pipeline(lines, gzip, () => undefined);
  return answer(packed, { ...type, 'Content-Encoding': 'gzip' });
};

const inZip = async (req: PayloadRequest, filter: BulkFilter): Promise<Response> => {
  const publication = await publicationOf(req);
  return answer(zipStream(bulkFiles(req, publication, filter)), {
    'Content-Type': 'application/zip',
    'Content-Disposition': 'attachment; filename="articles.zip"',
  });
};

const answer = (body: Readable, headers: Record<string, string>): Response =>
  new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: { ...headers, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  });

const takesGzip = (headers: Headers): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(0?\.0*[1-9]\d*|1(\.0*)?)\s*)?(,|$)/i.test(
    headers.get('accept-encoding') ?? '',
  );
