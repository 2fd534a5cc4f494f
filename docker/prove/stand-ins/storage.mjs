#!/usr/local/bin/node
/**
 * Stands in for versity/versitygw, as `posix FOLDER`: a bucket is a folder below it. Answers PUT, GET (with ranges),
 * HEAD, DELETE and the list of a bucket; every request must bear AWS's signature, version 4, of the root account.
 */
import { createHash, createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';

const folder = process.argv[3];
const { ROOT_ACCESS_KEY_ID: id, ROOT_SECRET_ACCESS_KEY: secret } = process.env;
if (!folder || !id || !secret) throw new Error('posix FOLDER, and the root account by environment');

const answer = async (request, response) => {
  const body = await buffer(request);
  const url = new URL(request.url ?? '/', 'http://storage');
  if (!isSigned(request, url, body)) return end(response, 403, 'SignatureDoesNotMatch');
  const path = normalize(decodeURIComponent(url.pathname));
  const [, bucket = '', ...key] = path.split('/');
  if (!existsSync(join(folder, bucket))) return end(response, 404, 'NoSuchBucket');
  const file = join(folder, path);
  if (key.join('/') === '') return list(response, bucket, url.searchParams.get('prefix') ?? '');
  if (request.method === 'PUT') return keep(response, file, body);
  if (request.method === 'DELETE') rmSync(file, { force: true });
  if (request.method === 'DELETE') return end(response, 204);
  return existsSync(file) ? send(request, response, file) : end(response, 404, 'NoSuchKey');
};

/** A signature says who asks for what; the body is held to the hash that was signed. */
const isSigned = ({ method, headers }, url, body) => {
  const [, scope = '', names = '', signature = ''] =
    /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(headers.authorization) ??
    [];
  const [who, day = '', region = '', service = '', end = ''] = scope.split('/');
  const claimed = String(headers['x-amz-content-sha256']);
  if (who !== id || ![sha256(body), 'UNSIGNED-PAYLOAD'].includes(claimed)) return false;
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const query = [...url.searchParams]
    .map((pair) => pair.map(escaped).join('='))
    .sort()
    .join('&');
  const path = url.pathname
    .split('/')
    .map((part) => escaped(decodeURIComponent(part)))
    .join('/');
  const asked = [method, path, query, signed.join(''), names, claimed].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], `${day}/${region}/${service}/${end}`];
  const key = [day, region, service, end].reduce(hmac, `AWS4${secret}`);
  return hmac(key, [...text, sha256(asked)].join('\n')).toString('hex') === signature;
};
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const hmac = (key, data) => createHmac('sha256', key).update(data).digest();
const escaped = (text) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Whole or not at all. */
const keep = (response, file, body) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, body);
  renameSync(`${file}.part`, file);
  end(response, 200);
};

const send = ({ method, headers }, response, file) => {
  const body = readFileSync(file);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const part = body.subarray(Number(from ?? 0), to ? Number(to) + 1 : undefined);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${body.length}`;
  response.writeHead(from ? 206 : 200, {
    'Content-Length': part.length,
    ETag: `"${sha256(body)}"`,
    ...(from ? { 'Content-Range': range } : {}),
  });
  response.end(method === 'HEAD' ? undefined : part);
};

const list = (response, bucket, prefix) => {
  const keys = readdirSync(join(folder, bucket), { recursive: true })
    .filter((key) => key.startsWith(prefix) && statSync(join(folder, bucket, key)).isFile())
    .sort();
  const rows = keys.map((key) => {
    const { size, mtime } = statSync(join(folder, bucket, key));
    return `<Contents><Key>${key}</Key><Size>${size}</Size><LastModified>${mtime.toISOString()}</LastModified></Contents>`;
  });
  response.writeHead(200, { 'Content-Type': 'application/xml' });
  response.end(
    `<ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>${keys.length}</KeyCount>${rows.join('')}</ListBucketResult>`,
  );
};

const end = (response, status, code) => {
  const body = code ? `<Error><Code>${code}</Code></Error>` : '';
  response.writeHead(status, { 'Content-Type': 'application/xml', 'Content-Length': body.length });
  response.end(body);
};

createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    end(response, 500, 'InternalError');
  });
}).listen(7070);

process.once('SIGTERM', () => process.exit(0));
