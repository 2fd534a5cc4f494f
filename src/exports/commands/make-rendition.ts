import { createHash } from 'node:crypto';
import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { WriteContext, Written } from '@/interchange/format';
import type { WritableFormat } from '@/interchange/registry';
import { renditionKey, type RenditionKey } from '../files/rendition-key';
import type { Finding } from '@/platform/finding';
import { errorFacts, log } from '@/platform/logging';
import { ok, type Result } from '@/platform/result';
import { addTo, tallies } from '@/platform/tallies';
import type { ExportedEdition } from '../queries/exported-edition';
import { keptRendition, type KeptRendition } from '../queries/kept-rendition';
import { renditionStore } from '../storage/rendition-store';
import { inTransaction } from '@/core/in-transaction';

export type Rendition = KeptRendition & {
  /** Whether this call wrote it. */
  isNew: boolean;
  /** Where it is not in the store, and this is all there is of it. */
  bytes?: Uint8Array;
};

type Outcome = Result<Rendition, readonly Finding[]>;

/**
 * Writes an edition in a format and keeps it, unless another process has done so meanwhile: whoever comes second waits for
 * the first.
 */
export const makeRendition = async (
  payload: BasePayload,
  edition: ExportedEdition,
  format: WritableFormat,
): Promise<Outcome> => {
  const key = renditionKey(edition, format);
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async (): Promise<Outcome> => {
    await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${key.file}, 0))`);
    const kept = await keptRendition(req, key);
    if (kept && (await renditionStore().has(kept.file, kept.size))) {
      return ok({ ...kept, isNew: false });
    }
    const { written, isWhole } = await writeWith(edition, format);
    if (!written.ok) return written;
    const rendition = renditionOf(key, written.value);
    const bytes = written.value;
    const made = { key, rendition, bytes, mimeType: format.mimeType };
    addTo(tallies.renditions, format.name);
    const isKept = isWhole && (await keep(req, edition, made));
    return ok({ ...rendition, isNew: true, ...(isKept ? {} : { bytes }) });
  });
};

/** A file in which a picture is missing must not stay when the picture comes back. */
const writeWith = async (
  { document, context }: ExportedEdition,
  format: WritableFormat,
): Promise<{ written: Written; isWhole: boolean }> => {
  let isWhole = true;
  const pictures: WriteContext['pictures'] = async (image) => {
    const bytes = await readPicture(context, image);
    isWhole &&= bytes !== undefined;
    return bytes;
  };
  const written = await format.write(document, { ...context, pictures });
  return { written, isWhole };
};

type Picture = Parameters<NonNullable<WriteContext['pictures']>>[0];

/** Nothing where the store of pictures fails: the text is there all the same. */
const readPicture = async ({ pictures }: WriteContext, image: Picture) => {
  try {
    return await pictures?.(image);
  } catch (error) {
    log('warn', 'A picture could not be read for a file', errorFacts(error));
    return undefined;
  }
};

const renditionOf = ({ file }: RenditionKey, bytes: Uint8Array): KeptRendition => ({
  file,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

type Made = { key: RenditionKey; rendition: KeptRendition; bytes: Uint8Array; mimeType: string };

/** The file first: one without a row harms nobody, the reverse would. False where it is not kept. */
const keep = async (
  req: PayloadRequest,
  edition: ExportedEdition,
  { key, rendition, bytes, mimeType }: Made,
): Promise<boolean> => {
  const store = renditionStore();
  try {
    await store.put(rendition.file, bytes, mimeType);
  } catch (error) {
    log('warn', 'The store did not take a rendition', { ...rendition, ...errorFacts(error) });
    return false;
  }
  let isRecorded = false;
  try {
    isRecorded = await record(req, edition, key, rendition);
  } finally {
    if (!isRecorded) await store.remove(rendition.file);
  }
  return isRecorded;
};

/**
 * Not of a text that was taken from its readers meanwhile: whatever was kept of it has been dropped. The lock on the edition
 * has a removal that comes now wait, and drop this one as well.
 */
const record = async (
  req: PayloadRequest,
  { id }: ExportedEdition,
  { contentHash, liveMetadataHash, format, renderer }: RenditionKey,
  { file, size, sha256 }: KeptRendition,
): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`WITH edition AS (
          SELECT id FROM editions WHERE id = ${id} AND is_public FOR SHARE)
        INSERT INTO renditions (content_hash, live_metadata_hash, format, renderer, file, size, sha256)
        SELECT ${contentHash}, ${liveMetadataHash}, ${format}, ${renderer}, ${file}, ${size}::int, ${sha256}
        FROM edition
        ON CONFLICT (content_hash, live_metadata_hash, format, renderer) DO UPDATE
          SET file = excluded.file, size = excluded.size, sha256 = excluded.sha256, made_at = now()
        RETURNING file`,
  );
  return rows.length > 0;
};
