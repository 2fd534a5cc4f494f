import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { startLocalServer, type LocalServer } from '../server/local-server';

export type ObjectStore = LocalServer & {
  /** Files by `/bucket/key`. */
  files: Map<string, { body: Buffer; type: string }>;
  /** While false, nobody gets in. */
  open: boolean;
};

/** As much of S3 as files need, with the bucket in the path; it holds bodies to the hash under which they were signed. */
export const startObjectStore = async (): Promise<ObjectStore> => {
  const files: ObjectStore['files'] = new Map();
  const local = await startLocalServer((request, response) => {
    void answer(store, request, response);
  });
  const store: ObjectStore = { ...local, files, open: true };
  return store;
};

const answer = async (
  { files, open }: ObjectStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await buffer(request);
  const key = decodeURIComponent(new URL(request.url ?? '', 'http://store').pathname);
  if (!open || !isSigned(request, body)) return end(response, 403);
  switch (request.method) {
    case 'PUT':
      files.set(key, { body, type: request.headers['content-type'] ?? '' });
      return end(response, 200);
    case 'DELETE':
      files.delete(key);
      return end(response, 204);
    default: {
      const file = files.get(key);
      return file ? send(request, response, file) : end(response, 404);
    }
  }
};

const send = (
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { body, type }: { body: Buffer; type: string },
): void => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const start = Number(from ?? 0);
  const last = to ? Math.min(Number(to), body.length - 1) : body.length - 1;
  if (start > last) return end(response, 416);
  const part = body.subarray(start, last + 1);
  response.writeHead(from ? 206 : 200, {
    'Content-Type': type,
    'Content-Length': part.length,
    ETag: `"${createHash('md5').update(body).digest('hex')}"`,
    ...(from ? { 'Content-Range': `bytes ${start}-${last}/${body.length}` } : {}),
  });
  response.end(method === 'HEAD' ? undefined : part);
};

const isSigned = ({ headers }: IncomingMessage, body: Buffer): boolean =>
  /^AWS4-HMAC-SHA256 Credential=desk\//.test(headers.authorization ?? '') &&
  [createHash('sha256').update(body).digest('hex'), 'UNSIGNED-PAYLOAD'].includes(
    String(headers['x-amz-content-sha256']),
  );

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
};
