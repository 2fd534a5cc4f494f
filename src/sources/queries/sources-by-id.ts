import type { PayloadRequest } from 'payload';

import type { CslItem } from '../rules/csl';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { cslOfSource } from '../rules/source-csl';

/** A source as lists at the desk show it. */
export type ListedSource = { id: number; verdict: LinkVerdict | null; item: CslItem };

export const sourcesById = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ListedSource>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(
    docs.map((source) => [
      source.id,
      { id: source.id, verdict: source.health?.verdict ?? null, item: cslOfSource(source) },
    ]),
  );
};
