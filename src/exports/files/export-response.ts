import { createHash } from 'node:crypto';
import type { BasePayload } from 'payload';
import { ensureRendition } from '../commands/ensure-rendition';
import type { FrozenDocument } from '@/document/document';
import type { BytePart } from '@/platform/byte-range';
import type { Finding } from '@/platform/finding';
import type { ExportedEdition, ExportedText } from '../queries/exported-edition';
import { renditionStore } from '../storage/rendition-store';
import { fileLinks } from '../metadata/file-links';
import { linkHeader } from '../metadata/web-link';
import { fileResponse } from './file-response';
import { importFinding } from '@/interchange/findings';
import type { WriteContext } from '@/interchange/format';
import { writableFormats, type WritableFormat } from '@/interchange/registry';

type Asked = { format: WritableFormat; request: Pick<Request, 'method' | 'headers'> };

/** What readers have of an article, as a file: the kept one, else one that is made and kept now. */
export const editionResponse = async (
  payload: BasePayload,
  edition: ExportedEdition,
  { format, request }: Asked,
): Promise<Response> => {
  for (const fileIsMissing of [false, true]) {
    const made = await ensureRendition(payload, edition, format, { fileIsMissing });
    if (!made.ok) return notWritten(made.error);
    const { file, size, sha256, bytes } = made.value;
    const read = (part?: BytePart) =>
      bytes ? Promise.resolve(partOf(bytes, part)) : renditionStore().read(file, size, part);
    const about = { ...aboutFile(edition, format), size, sha256, read };
    const answer = await fileResponse(about, request);
    if (answer) return answer;
  }
  return notWritten([]);
};

/** A working copy as a file, which is written now and not kept. */
export const draftResponse = async (
  { document, context }: ExportedText,
  { format, request }: Asked,
): Promise<Response> => {
  const written = await format.write(document, context);
  if (!written.ok) return notWritten(written.error);
  const bytes = written.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = (part?: BytePart) => Promise.resolve(partOf(bytes, part));
  const about = { ...aboutFile({ document, context }, format), size: bytes.length, sha256, read };
  return (await fileResponse(about, request)) ?? notWritten([]);
};

const aboutFile = (
  { document, context }: { document: FrozenDocument; context: WriteContext },
  { mimeType, extensions }: WritableFormat,
) => ({
  mimeType,
  language: document.metadata.language,
  filename: `${nameOf(document, context)}.${extensions[0]}`,
  links: linkHeader(
    fileLinks(document, context.address, context.liveMetadata?.replacedBy?.address),
  ),
  // What an earlier edition had wrong is not to come up in searches.
  isHidden: context.liveMetadata?.replacedBy !== undefined,
});

const nameOf = ({ metadata }: FrozenDocument, { liveMetadata, edition }: WriteContext): string => {
  const name = metadata.slug || 'article';
  return liveMetadata?.replacedBy ? `${name}-edition-${edition}` : name;
};

const partOf = (bytes: Uint8Array, part?: BytePart): Uint8Array =>
  part ? bytes.subarray(part.first, part.last + 1) : bytes;

/** A converter had no time or did not survive; the next try may be luckier. */
const notWritten = (findings: readonly Finding[]): Response =>
  Response.json({ findings }, { status: 503, headers: { 'Retry-After': '60' } });

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
