import { LRUCache } from 'lru-cache';
import type { BasePayload } from 'payload';

import type { WritableFormat } from '@/interchange/registry';
import { renditionKey } from '../files/rendition-key';
import type { writeRules } from '@/interchange/writers/write-findings';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { limitConcurrency } from '@/platform/limit-concurrency';
import type { ExportedEdition } from '../queries/exported-edition';
import { keptRendition } from '../queries/kept-rendition';
import { makeRendition, type Rendition } from './make-rendition';

export type RenditionOutcome = Result<Rendition, readonly Finding[]>;

type Options = {
  /** Whoever asks has found that the file of the kept one is missing. */
  fileIsMissing?: boolean;
};

/**
 * An edition in a file format: the kept one, or made now, once for all who wait for it in this process and in others.
 * What a converter could not write is not tried again for a minute, since each try may cost a worker.
 */
export const ensureRendition = async (
  payload: BasePayload,
  edition: ExportedEdition,
  format: WritableFormat,
  { fileIsMissing = false }: Options = {},
): Promise<RenditionOutcome> => {
  const key = renditionKey(edition, format);
  const kept = fileIsMissing ? undefined : await keptRendition({ payload }, key);
  if (kept) return ok({ ...kept, isNew: false });
  const failure = failures.get(key.file);
  if (failure) return err(failure);
  return inOneFlight(payload, key.file, async () => {
    const made = await takeTurn(() => makeRendition(payload, edition, format));
    if (!made.ok && !isInDemand(made.error)) failures.set(key.file, made.error);
    return made;
  });
};

/** That cost no worker, and the next reader may be luckier. */
const isInDemand = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === ('files-in-demand' satisfies keyof typeof writeRules));

const failures = new LRUCache<string, readonly Finding[]>({ max: 500, ttl: 60_000 });

/** Each holds a connection to the database while it writes, and there are few converters. */
const takeTurn = limitConcurrency(4);

/** Two instances in one process may have different databases. */
const flights = new WeakMap<BasePayload, Map<string, Promise<RenditionOutcome>>>();

const inOneFlight = async (
  payload: BasePayload,
  name: string,
  make: () => Promise<RenditionOutcome>,
): Promise<RenditionOutcome> => {
  const own = flights.get(payload) ?? new Map<string, Promise<RenditionOutcome>>();
  flights.set(payload, own);
  const joined = own.get(name);
  if (joined) {
    const shared = await joined;
    return shared.ok ? ok({ ...shared.value, isNew: false }) : shared;
  }
  const flight = make();
  own.set(name, flight);
  try {
    return await flight;
  } finally {
    own.delete(name);
  }
};
