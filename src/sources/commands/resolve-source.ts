import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { citationFinding } from '@/citations/rules/findings';
import { recognise } from '../rules/recognise';
import { sourceOfCsl } from '../rules/source-csl';
import { sourceIdentity } from '../rules/source-identity';
import { doiFinding, unreadableFinding } from '@/document/safe-addresses';
import type { Source } from '@/payload-types';
import { err, ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import { sourceLike } from '../queries/source-like';
import { sourcesOfIdentity } from '../queries/sources-of-identity';
import { asExecutor } from '@/editions/executor/executor-token';
import { awaitMerges } from './await-merges';
import { lockCitedSource } from './lock-cited-source';
import { lockSources } from './lock-sources';
import { refuse, type Refusal } from '@/core/refusal';

/** Which work is meant: a known one by id or key, something pasted, or a description. */
export type WorkInput = {
  source?: number | string;
  /** A web address, DOI or ISBN, as pasted. */
  url?: string;
  work?: DeskWork;
};

/**
 * Finds the source that is meant, or makes it. An address, DOI or ISBN that the publication has
 * already leads to the source that has it, and one that was merged to the one that stands; it cannot be deleted any more
 * until the transaction ends. Call it in the transaction of what cites the source.
 */
export const resolveSource = async (
  req: PayloadRequest,
  input: WorkInput,
): Promise<Result<Source, Refusal>> => {
  await awaitMerges(req);
  if (input.source !== undefined) return knownSource(req, input.source);
  const described = describedWork(input);
  if (!described.ok) return refuse(422, described.error);
  const work = described.value;
  await lockSources(req);
  const found = await sourceLike(req, work);
  if (found && (await lockCitedSource(req, found.id))) {
    return ok(await completed(req, found, work));
  }
  if (!work.title && !work.URL && !work.DOI) {
    return refuse(422, citationFinding('work-without-title'));
  }
  return ok(
    await req.payload.create({
      collection: 'sources',
      // Its key is made from the description when it is saved.
      data: { ...sourceOfCsl(work), key: '' },
      req: asExecutor(req),
      depth: 0,
    }),
  );
};

const knownSource = async (
  req: PayloadRequest,
  source: number | string,
): Promise<Result<Source, Refusal>> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: isId(Number(source)) ? { id: { equals: source } } : { key: { equals: String(source) } },
    limit: 1,
    depth: 0,
    req,
  });
  const surviving = docs[0] && (await lockCitedSource(req, docs[0].id));
  return surviving
    ? ok(await req.payload.findByID({ collection: 'sources', id: surviving, depth: 0, req }))
    : refuse(422, citationFinding('source-not-known', { source: String(source) }));
};

const isId = (id: number): boolean => Number.isSafeInteger(id) && id > 0 && id < 2 ** 31;

const describedWork = ({ url, work }: WorkInput): Result<DeskWork, Finding> => {
  const noDoi = work?.DOI ? doiFinding(work.DOI) : null;
  if (noDoi) return err(noDoi);
  const pasted = recognise(url ?? work?.URL ?? '');
  if (!url && !work?.URL) return work ? ok(work) : err(citationFinding('nothing-cited'));
  switch (pasted.kind) {
    case 'doi':
      return ok({ type: 'article-journal', ...work, ...atDoi(pasted.doi) });
    case 'isbn':
      return ok({ type: 'book', ...work, URL: undefined, ISBN: pasted.isbn });
    case 'url':
      return ok({ type: 'webpage', ...work, URL: pasted.url });
    case 'other':
      return err(unreadableFinding(pasted.text));
  }
};

const atDoi = (doi: string) => ({ DOI: doi, URL: `https://doi.org/${encodeURI(doi)}` });

/** What a nameless source lacks is filled in; what it has is never overwritten from here. */
const completed = async (req: PayloadRequest, source: Source, work: DeskWork): Promise<Source> => {
  if (source.title || !work.title) return source;
  const { type, ...described } = sourceOfCsl(work);
  const others = await sourcesOfIdentity(req, { ...sourceIdentity(sourceOfCsl(work)), type });
  const isAnothers = others.some(({ id }) => id !== source.id);
  const missing = Object.entries(described).filter(
    ([field]) =>
      isEmpty(source[field as keyof typeof described]) && !(isAnothers && identifiers.has(field)),
  );
  return req.payload.update({
    collection: 'sources',
    id: source.id,
    data: { ...Object.fromEntries(missing), type },
    req: asExecutor(req),
    depth: 0,
  });
};

/** One that another source has stays with that one. */
const identifiers: ReadonlySet<string> = new Set(['url', 'doi', 'isbn']);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
