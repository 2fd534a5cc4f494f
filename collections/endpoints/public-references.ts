import type { Endpoint } from 'payload';

import { publicReferences } from '@/reading/queries/public-references';
import { referenceFilter } from '@/reading/rules/reference-filter';
import { described } from './described';
import { listToAll } from './for-strangers';
import { publicReferenceOperations } from './operations/references';

/** `GET /api/references`: which words of published texts rest on what; the same for everybody. */
export const publicReferenceEndpoints: Endpoint[] = described(publicReferenceOperations, [
  { path: '/references', method: 'get', handler: listToAll(referenceFilter, publicReferences) },
]);
