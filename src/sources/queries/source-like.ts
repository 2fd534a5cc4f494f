import canonicalize from 'canonicalize';
import type { PayloadRequest, Where } from 'payload';

import type { DeskWork } from '../rules/csl';
import { sourceOfCsl } from '../rules/source-csl';
import { sourceIdentity } from '../rules/source-identity';
import type { Source } from '@/payload-types';
import { sourcesOfIdentity } from './sources-of-identity';

/** The source that stands of the same DOI, address or ISBN, or, for a work without any, of the same description. */
export const sourceLike = async (req: PayloadRequest, work: DeskWork): Promise<Source | null> => {
  const identity = sourceIdentity(sourceOfCsl(work));
  const [same] = await sourcesOfIdentity(req, { ...identity, type: work.type });
  if (same) return req.payload.findByID({ collection: 'sources', id: same.id, depth: 0, req });
  if (identity.normalizedDoi || identity.normalizedUrl || (identity.isbn && work.type === 'book')) {
    return null;
  }
  if (!work.title) return null;
  const namesakes = await sourcesWhere(req, {
    title: { equals: work.title },
    mergedInto: { exists: false },
  });
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

export const isSameWork = (source: Source, work: DeskWork): boolean =>
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
