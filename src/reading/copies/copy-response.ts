import { Readable } from 'node:stream';
import type { BasePayload } from 'payload';
import { withoutApiKey } from '@/accounts/rules/api-key';
import { personOf } from '@/core/actor';
import { languageOf } from '@/platform/language';
import { snapshotPath, snapshotByDigest, type KeptCopy } from '../articles/public-snapshot';
import { storedFile } from '@/core/stored-file';
import { sparedBucket } from '@/exports/storage/spared-bucket';
import { copyPage } from './copy-page';

type Asked = {
  payload: BasePayload;
  request: Request;
  sha256: string;
  /** The words as a page, or the stored file. */
  part: 'words' | 'file';
  /** Where readers reach the publication. */
  publicUrl: string;
  /** The host of its own that copies have, where one is configured. */
  snapshotOrigin: string | undefined;
};

/**
 * Of every answer about a copy: nothing runs, nothing is fetched, nothing is indexed, and nobody keeps it, since what is
 * public today may be closed tomorrow.
 */
const headersOfCopies = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
} as const;

/**
 * A kept copy; 404 for strangers whether it is there or not. Where copies have a host of their own, public ones are shown
 * there alone; the desk sees the others here, behind the same policy.
 */
export const copyResponse = async (asked: Asked): Promise<Response> => {
  const { payload, request, sha256, part, publicUrl, snapshotOrigin } = asked;
  const isOwnHost =
    snapshotOrigin !== undefined && hostOf(request) === new URL(snapshotOrigin).host;
  const reader = !isOwnHost && (await isDesk(payload, request)) ? 'desk' : 'stranger';
  const copy = await snapshotByDigest({ payload }, sha256, reader);
  if (!copy) return notThere();
  if (snapshotOrigin !== undefined && !isOwnHost && copy.isPublic) {
    const { pathname } = new URL(request.url);
    return new Response(null, {
      status: 307,
      headers: withOurs({ Location: snapshotOrigin + pathname }),
    });
  }
  return part === 'words'
    ? wordsOf(copy, request, isOwnHost ? snapshotOrigin : publicUrl)
    : fileOf(payload, copy);
};

const withOurs = (headers: Readonly<Record<string, string>>) => ({
  ...headersOfCopies,
  ...headers,
});

const hostOf = ({ headers }: Request): string | undefined => headers.get('host')?.toLowerCase();

const isDesk = async (payload: BasePayload, { headers }: Request): Promise<boolean> => {
  if (!headers.has('cookie') && !headers.has('authorization')) return false;
  const actor = personOf(await payload.auth({ headers: withoutApiKey(headers) }));
  return actor?.kind === 'user' && actor.roles.length > 0;
};

const notThere = (): Response =>
  new Response('404 Not Found\n', {
    status: 404,
    headers: withOurs({ 'Content-Type': 'text/plain; charset=utf-8' }),
  });

const wordsOf = (copy: KeptCopy, { headers }: Request, origin: string): Response =>
  new Response(
    copyPage(copy, languageOf(headers, null), `${origin}${snapshotPath(copy.sha256)}/file`),
    {
      headers: withOurs({
        'Content-Type': 'text/html; charset=utf-8',
        Vary: 'Accept-Language, Authorization, Cookie',
      }),
    },
  );

/** To be kept by whoever asks, never shown here. */
const fileOf = async (
  payload: BasePayload,
  { filename, mimeType }: KeptCopy,
): Promise<Response> => {
  const file = await storedFile(payload, 'snapshots', filename, sparedBucket());
  if (!file) return notThere();
  return new Response(Readable.toWeb(file.open()) as ReadableStream, {
    headers: withOurs({
      'Content-Type': harmless.find((type) => type === mimeType) ?? 'application/octet-stream',
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${filename.replace(/[^\w.-]/g, '_')}"`,
    }),
  });
};

const harmless = ['application/pdf', 'application/warc+gzip'];
