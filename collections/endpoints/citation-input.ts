import type { PayloadRequest } from 'payload';

import { locatorLabels } from '@/citations/csl';
import { readWork } from '@/citations/read-work';
import type { NewCitation } from '@/commands/create-citation';
import type { CiteInput, ResolveCitation } from '@/commands/resolve-citation';

export type Sent = Readonly<Record<string, unknown>>;

/** The JSON that a caller sent, or nothing: the commands say what is missing. */
export const sentBody = async (req: PayloadRequest): Promise<Sent> => {
  try {
    const body: unknown = await req.json?.();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
};

export const readNewCitation = (sent: Sent): NewCitation => ({
  key: text(sent.key) ?? '',
  articleId: idIn(sent.article),
  words: text(sent.words),
  cloneOf: text(sent.cloneOf),
  proposedUrl: text(sent.proposedUrl),
  note: text(sent.note),
});

/** The citation that a command is about, and the state of it that the caller saw. */
export const readSeen = ({ expectedUpdatedAt }: Sent): { expectedUpdatedAt?: string } =>
  expectedUpdatedAt === undefined ? {} : { expectedUpdatedAt: text(expectedUpdatedAt) ?? '' };

/** `{ cites: […], note, quotation }`, or a single work at the top: `{ source | url | work, locator, … }`. */
export const readResolution = (sent: Sent): Omit<ResolveCitation, 'key' | 'proposed'> => {
  const list = Array.isArray(sent.cites) ? sent.cites.filter(isRecord).map(citeOf) : undefined;
  const single = ['source', 'url', 'work'].some((name) => sent[name]) ? [citeOf(sent)] : undefined;
  return { cites: list ?? single, note: text(sent.note), quotation: text(sent.quotation) };
};

const citeOf = (sent: Sent): CiteInput => {
  const work = readWork(sent.work) ?? readWork(sent.source);
  const { source } = sent;
  return {
    ...(typeof source === 'number' || typeof source === 'string' ? { source } : {}),
    url: text(sent.url) || undefined,
    work: work ?? undefined,
    locatorLabel: locatorLabels.find((label) => label === sent.locatorLabel),
    locator: text(sent.locator),
  };
};

/** Zero is nobody's id, so whatever is not a number is not found. */
const idIn = (sent: unknown): number => {
  const id = Number(sent);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
