import type { Endpoint } from 'payload';

import { personOf } from '@/core/actor';
import { draftCitations } from '@/citations/queries/draft-citations';
import { readDraftCitationFilter } from '@/citations/rules/draft-citation-filter';
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
      const filter = readDraftCitationFilter(req.searchParams);
      if (!filter.ok) return refusal(req, 400, filter.error);
      return answer(await draftCitations(req, filter.value));
    },
  },
]);
