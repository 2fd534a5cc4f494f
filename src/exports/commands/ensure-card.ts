import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { RenditionKey } from '../files/rendition-key';
import { type Card, cardFormat, cardHash, cardRenderer } from '@/theme/card';
import { errorFacts, log } from '@/platform/logging';
import { addTo, tallies } from '@/platform/tallies';
import { limitConcurrency } from '@/platform/limit-concurrency';
import { keptRendition } from '../queries/kept-rendition';
import { readable } from '@/reading/queries/reader-sql';
import { renditionStore } from '../storage/rendition-store';
import { drawCard } from './draw-card';

type Picture = Buffer<ArrayBuffer>;

/**
 * A title card as a PNG: the kept one, or drawn now, once for all who wait for it in this process. What could not be drawn is
 * not tried again for a minute.
 * @param contentHash of the edition that it is of: with its files it is kept, for as long as readers have it
 * @returns nothing where it could not be drawn
 */
export const ensureCard = async (
  payload: BasePayload,
  card: Card,
  contentHash?: string,
): Promise<Picture | undefined> => {
  const hash = cardHash(card);
  if (failures.has(hash)) return undefined;
  const recent = recently.get(hash);
  if (recent) return recent;
  const flight = flights.get(hash) ?? findOrDraw(payload, card, contentHash);
  flights.set(hash, flight);
  try {
    const found = await flight;
    if (found) recently.set(hash, found);
    else failures.set(hash, true);
    return found;
  } finally {
    flights.delete(hash);
  }
};

const flights = new Map<string, Promise<Picture | undefined>>();
/** Those of publications are in no store. Their hash says all that is on them, so none is ever out of date. */
const recently = new LRUCache<string, Picture>({ max: 40 });
const failures = new LRUCache<string, true>({ max: 500, ttl: 60_000 });
const takeTurn = limitConcurrency(2);

const findOrDraw = async (
  payload: BasePayload,
  card: Card,
  contentHash: string | undefined,
): Promise<Picture | undefined> => {
  if (contentHash === undefined) return takeTurn(() => drawCard(payload, card));
  const hash = cardHash(card);
  const key: RenditionKey = {
    contentHash,
    liveMetadataHash: hash,
    format: cardFormat,
    renderer: cardRenderer,
    file: `${hash.slice(0, 2)}/${hash}.png`,
  };
  const kept = await keptRendition({ payload }, key);
  const bytes = kept && (await renditionStore().read(kept.file, kept.size));
  if (bytes) return bytes instanceof Uint8Array ? Buffer.from(bytes) : buffer(bytes);
  const drawn = await takeTurn(() => drawCard(payload, card));
  if (drawn) addTo(tallies.renditions, cardFormat);
  if (drawn) await keep(payload, key, drawn);
  return drawn;
};

/** The file first: one without a row harms nobody. Not of a text that readers no longer have. */
const keep = async (payload: BasePayload, key: RenditionKey, bytes: Picture): Promise<void> => {
  const { contentHash, liveMetadataHash, format, renderer, file } = key;
  const digest = createHash('sha256').update(bytes).digest('hex');
  try {
    await renditionStore().put(file, bytes, 'image/png');
    await runSql(
      { payload },
      sql`INSERT INTO renditions (content_hash, live_metadata_hash, format, renderer, file, size, sha256)
          SELECT DISTINCT ${contentHash}, ${liveMetadataHash}, ${format}, ${renderer}, ${file}, ${bytes.length}::int, ${digest}
          FROM editions WHERE content_hash = ${contentHash} AND state IN ${readable}
          ON CONFLICT (content_hash, live_metadata_hash, format, renderer) DO UPDATE
            SET file = excluded.file, size = excluded.size, sha256 = excluded.sha256, made_at = now()`,
    );
  } catch (error) {
    log('warn', 'A title card was not kept', { file, ...errorFacts(error) });
  }
};
