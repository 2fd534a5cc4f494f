import type { Endpoint } from 'payload';

import { personOf } from '@/core/actor';
import { draftCitations } from '@/citations/queries/draft-citations';
import { draftCitationFilter } from '@/citations/rules/draft-citation-filter';
import { readParameters } from '@/platform/parameters/read-parameters';
import { answer, notLoggedIn, refusal } from './answers';
import { described } from './described';
import { draftCitationOperations } from './operations/draft-citations';

/** `GET /api/citations/drafts`: what the texts in work rest on, or do not rest on yet. */
export const draftCitationEndpoints: Omit<Endpoint, 'root'>[] = described(draftCitationOperations, [
  {
    path: '/drafts',
    method: 'get',
    handler: async (req) => {
      if (!personOf(req)) return notLoggedIn(req);
      const filter = readParameters(req.searchParams, draftCitationFilter);
      if (!filter.ok) return refusal(req, 400, filter.error);
      return answer(await draftCitations(req, filter.value));
    },
  },
]);
