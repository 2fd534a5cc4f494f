import canonicalize from 'canonicalize';
import type { PayloadRequest, Where } from 'payload';

import type { CslItem } from '@/citations/csl';
import { sourceOfCsl } from '@/citations/source-csl';
import { sourceIdentity } from '@/citations/source-identity';
import type { Source } from '@/payload-types';

/** The source of the same DOI, address or ISBN, or, for a work without any, of the same description. */
export const sourceLike = async (
  req: PayloadRequest,
  work: Omit<CslItem, 'id'>,
): Promise<Source | null> => {
  const { normalizedDoi, normalizedUrl, isbn } = sourceIdentity(sourceOfCsl(work));
  const same: Where[] = [
    ...(normalizedDoi ? [{ normalizedDoi: { equals: normalizedDoi } }] : []),
    ...(normalizedUrl ? [{ normalizedUrl: { equals: normalizedUrl } }] : []),
    ...(isbn && work.type === 'book' ? [{ isbn: { equals: isbn }, type: { equals: 'book' } }] : []),
  ];
  if (same.length > 0) return (await sourcesWhere(req, { or: same }))[0] ?? null;
  if (!work.title) return null;
  const namesakes = await sourcesWhere(req, { title: { equals: work.title } });
  return namesakes.find((source) => isSameWork(source, work)) ?? null;
};

const sourcesWhere = async (req: PayloadRequest, where: Where): Promise<Source[]> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where,
    sort: 'id',
    depth: 0,
    pagination: false,
    req,
  });
  return docs;
};

const isSameWork = (source: Source, work: Omit<CslItem, 'id'>): boolean =>
  (
    ['type', 'title', 'authors', 'issued', 'containerTitle', 'publisher', 'volume', 'page'] as const
  ).every((field) => said(source[field]) === said(sourceOfCsl(work)[field]));

/** Names are stored with ids of their own, and what is not said is null or missing. */
const said = (value: unknown): string | undefined =>
  canonicalize(
    JSON.parse(
      JSON.stringify(value ?? [], (name, part: unknown) =>
        name === 'id' || part === null || part === '' ? undefined : part,
      ),
    ),
  );
