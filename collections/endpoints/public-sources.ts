import type { Endpoint, PayloadRequest } from 'payload';

import { publicSource, publicSources } from '@/reading/queries/public-source';
import { filterFinding } from '@/platform/parameters/filter-findings';
import { sourceFilter } from '@/reading/rules/source-filter';
import { described } from './described';
import {
  answerToAll,
  forStrangers,
  listToAll,
  nameIn,
  publicationOf,
  refusalToAll,
} from './for-strangers';
import { publicSourceOperations } from './operations/references';

/**
 * `GET /api/sources` and `/api/sources/:key` for those without a desk role: works that public texts cite. Stands behind
 * all other endpoints of the collection, as `/:id` catches whatever is left.
 */
export const publicSourceEndpoints: Omit<Endpoint, 'root'>[] = described(
  publicSourceOperations,
  forStrangers('sources', { list: listToAll(sourceFilter, publicSources), one: (req) => one(req) }),
);

const one = async (req: PayloadRequest): Promise<Response> => {
  const name = nameIn(req);
  const source = await publicSource(req, await publicationOf(req), name);
  return source
    ? answerToAll(source)
    : refusalToAll(req, 404, [filterFinding('source-not-public', { name })]);
};
