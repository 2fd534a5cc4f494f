import { Readable } from 'node:stream';
import type { UploadConfig } from 'payload';

import { bucket } from '@/exports/storage/bucket';
import { errorFacts, log } from '@/platform/logging';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** A file to whom Payload has found that may read its record. */
export const sendFromBucket: Handler = async (req, { params: { collection, filename } }) => {
  const range = req.headers.get('range') ?? undefined;
  const file = await bucket()
    ?.get(`${collection}/${filename}`, range)
    .catch((error: unknown) => {
      log('error', 'The bucket does not give a file', errorFacts(error));
      return 'away' as const;
    });
  if (file === 'away') {
    return new Response(null, {
      status: 503,
      headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' },
    });
  }
  if (file === undefined || file === 'missing') return new Response(null, { status: 404 });
  if (file === 'unsatisfiable') return new Response(null, { status: 416 });
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Content-Length': String(file.length),
    'Content-Type': file.contentType ?? 'application/octet-stream',
    ...(file.etag ? { ETag: file.etag } : {}),
    ...(file.contentRange ? { 'Content-Range': file.contentRange } : {}),
    // Drawings are documents that could run scripts where the desk's cookie is.
    ...(/\bxml\b/.test(file.contentType ?? '') ? { 'Content-Security-Policy': noScripts } : {}),
  });
  const { upload } = req.payload.collections[collection as 'media' | 'snapshots'].config;
  return new Response(Readable.toWeb(file.body) as ReadableStream, {
    status: file.contentRange ? 206 : 200,
    headers: upload.modifyResponseHeaders?.({ headers }) ?? headers,
  });
};

const noScripts = "script-src 'none'; frame-src 'none'; object-src 'none'"; // as Payload sends of its own
