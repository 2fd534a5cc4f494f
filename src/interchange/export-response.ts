import { createHash } from 'node:crypto';
import type { FrozenDocument } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { fileLinks } from '@/site/signposting/signposting';
import { linkHeader } from '@/site/signposting/web-link';
import { importFinding } from './findings';
import type { WriteContext } from './format';
import { writableFormat, writableFormats } from './registry';

export type ExportRequest = { format: string; ifNoneMatch: string | null };

/**
 * A document in a format, as an answer of the web: a strong ETag over the bytes, 304 where the caller
 * has them, 406 with the known formats where there is none of that name.
 */
export const exportResponse = async (
  document: FrozenDocument,
  context: WriteContext,
  { format: name, ifNoneMatch }: ExportRequest,
): Promise<Response> => {
  const format = writableFormat(name);
  if (!format) return notAcceptable(name);
  const written = await format.write(document, context);
  if (!written.ok) return Response.json({ findings: written.error }, { status: 503 });
  const bytes = written.value;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  const headers = { ETag: tag, 'X-Content-Type-Options': 'nosniff' };
  if (matches(ifNoneMatch, tag)) return new Response(null, { status: 304, headers });
  const filename = `${document.metadata.slug || 'article'}.${format.extensions[0]}`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': format.mimeType,
      'Content-Language': document.metadata.language,
      'Content-Disposition': `inline; filename="${filename}"`,
      Link: linkHeader(fileLinks(document, context.address)),
    },
  });
};

export const notAcceptable = (name: string): Response =>
  Response.json({ findings: [unknownFormat(name)], formats: knownFormats() }, { status: 406 });

export const unknownFormat = (format: string): Finding => {
  const known = writableFormats.map((one) => one.name).join(', ');
  return importFinding(
    'format-unknown',
    { format: format.slice(0, 40), known },
    { field: 'format' },
  );
};

const knownFormats = () =>
  writableFormats.map(({ name, label, mimeType }) => ({ name, label, mimeType }));

/** RFC 9110 §13.1.2, with strong comparison: `W/"…"` is not these bytes. */
const matches = (ifNoneMatch: string | null, tag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim() === tag));
