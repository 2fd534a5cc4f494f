import type { Endpoint, PayloadRequest } from 'payload';

import { publicSource, publicSources } from '@/reading/queries/public-source';
import { filterFinding } from '@/platform/parameters/filter-findings';
import { sourceFilter } from '@/reading/rules/source-filter';
import { readParameters } from '@/platform/parameters/read-parameters';
import { described } from './described';
import {
  answerToAll,
  isDesk,
  nameIn,
  payloadsAnswer,
  publicationOf,
  refusalToAll,
} from './for-strangers';
import { publicSourceOperations } from './operations/references';

/**
 * `GET /api/sources` and `/api/sources/:key` for those without a desk role: works that public texts cite. Stands behind
 * all other endpoints of the collection, as `/:id` catches whatever is left.
 */
export const publicSourceEndpoints: Omit<Endpoint, 'root'>[] = described(publicSourceOperations, [
  { path: '/', method: 'get', handler: (req) => (isDesk(req) ? payloads(req, '/') : list(req)) },
  {
    path: '/:id',
    method: 'get',
    handler: (req) => (isDesk(req) ? payloads(req, `/${nameIn(req)}`, '/:id') : one(req)),
  },
]);

const payloads = (req: PayloadRequest, ...paths: string[]) =>
  payloadsAnswer(req, 'sources', ...paths);

const list = async (req: PayloadRequest): Promise<Response> => {
  const filter = readParameters(req.searchParams, sourceFilter);
  if (!filter.ok) return refusalToAll(req, 400, filter.error);
  return answerToAll(await publicSources(req, await publicationOf(req), filter.value));
};

const one = async (req: PayloadRequest): Promise<Response> => {
  const name = nameIn(req);
  const source = await publicSource(req, await publicationOf(req), name);
  return source
    ? answerToAll(source)
    : refusalToAll(req, 404, [filterFinding('source-not-public', { name })]);
};
