import type { Endpoint, PayloadRequest } from 'payload';

import { publicReferences } from '@/reading/queries/public-references';
import { referenceFilter } from '@/reading/rules/reference-filter';
import { readParameters } from '@/platform/parameters/read-parameters';
import { described } from './described';
import { answerToAll, publicationOf, refusalToAll } from './for-strangers';
import { publicReferenceOperations } from './operations/references';

/** `GET /api/references`: which words of published texts rest on what; the same for everybody. */
export const publicReferenceEndpoints: Endpoint[] = described(publicReferenceOperations, [
  { path: '/references', method: 'get', handler: (req) => list(req) },
]);

const list = async (req: PayloadRequest): Promise<Response> => {
  const filter = readParameters(req.searchParams, referenceFilter);
  if (!filter.ok) return refusalToAll(req, 400, filter.error);
  return answerToAll(await publicReferences(req, await publicationOf(req), filter.value));
};
