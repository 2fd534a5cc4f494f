import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { startLocalServer, type LocalServer } from '../server/local-server';

export type ObjectStore = LocalServer & {
  /** Files by `/bucket/key`. */
  files: Map<string, { body: Buffer; type: string }>;
  /** Of files that are not yet whole, by their upload. */
  parts: Map<string, Buffer[]>;
  /** While false, nobody gets in. */
  open: boolean;
  /** While true, it takes what is asked and says nothing. */
  silent: boolean;
  /** How often it was asked for anything. */
  asked: number;
};

/** As much of S3 as files need, with the bucket in the path; it holds bodies to the hash under which they were signed. */
export const startObjectStore = async (address?: string): Promise<ObjectStore> => {
  const files: ObjectStore['files'] = new Map();
  const local = await startLocalServer((request, response) => {
    store.asked += 1;
    if (!store.silent) void answer(store, request, response);
  }, address);
  const store: ObjectStore = {
    ...local,
    files,
    parts: new Map(),
    open: true,
    silent: false,
    asked: 0,
  };
  return store;
};

const answer = async (
  { files, open, parts }: ObjectStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await buffer(request);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
  const key = decodeURIComponent(pathname);
  if (!open || !isSigned(request, body)) return end(response, 403);
  if (searchParams.has('list-type')) return list(files, key, searchParams, response);
  if (searchParams.has('uploads') || searchParams.has('uploadId')) {
    return inParts({ files, parts }, { request, response, key, body, asked: searchParams });
  }
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

type Part = {
  request: IncomingMessage;
  response: ServerResponse;
  key: string;
  body: Buffer;
  asked: URLSearchParams;
};

/** CreateMultipartUpload, UploadPart, CompleteMultipartUpload and AbortMultipartUpload. */
const inParts = (
  { files, parts }: Pick<ObjectStore, 'files' | 'parts'>,
  { request, response, key, body, asked }: Part,
): void => {
  const id = asked.get('uploadId') ?? `upload-${parts.size + 1}`;
  const sent = parts.get(id) ?? [];
  parts.set(id, sent);
  if (asked.has('uploads'))
    return xml(
      response,
      `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  if (request.method === 'PUT') {
    sent[Number(asked.get('partNumber')) - 1] = body;
    response.setHeader('ETag', `"${sent.length}"`);
    return end(response, 200);
  }
  parts.delete(id);
  if (request.method === 'DELETE') return end(response, 204);
  files.set(key, { body: Buffer.concat(sent), type: '' });
  return xml(
    response,
    '<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>',
  );
};

/** ListObjectsV2, two at a time, so that whoever asks has to ask again. */
const list = (
  files: ObjectStore['files'],
  bucket: string,
  asked: URLSearchParams,
  response: ServerResponse,
): void => {
  const prefix = asked.get('prefix') ?? '';
  const root = `${bucket.replace(/\/$/, '')}/`;
  const keys = [...files.keys()]
    .filter((key) => key.startsWith(root + prefix))
    .map((key) => key.slice(root.length));
  const inFolders = asked.has('delimiter')
    ? [
        ...new Set(
          keys
            .filter((key) => key.slice(prefix.length).includes('/'))
            .map((key) => `${prefix}${key.slice(prefix.length).split('/')[0]}/`),
        ),
      ]
    : [];
  const all = asked.has('delimiter') ? inFolders.sort() : keys.sort();
  const from = Number(asked.get('continuation-token') ?? 0);
  const page = all.slice(from, from + 2);
  const isMore = from + 2 < all.length;
  const items = page.map((key) =>
    asked.has('delimiter')
      ? `<CommonPrefixes><Prefix>${key}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${key}</Key><Size>${files.get(root + key)?.body.length ?? 0}</Size></Contents>`,
  );
  const next = isMore ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
  xml(
    response,
    `<ListBucketResult><IsTruncated>${isMore}</IsTruncated>${next}${items.join('')}</ListBucketResult>`,
  );
};

const xml = (response: ServerResponse, text: string): void => {
  const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  response.writeHead(200, { 'Content-Type': 'application/xml', 'Content-Length': bytes.length });
  response.end(bytes);
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
