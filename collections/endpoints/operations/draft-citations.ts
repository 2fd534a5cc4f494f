import { draftCitationFilter } from '@/citations/rules/draft-citation-filter';
import { component } from '@/openapi/schema';
import type { Operations } from '../described';

export const draftCitationOperations: Operations = {
  'GET /drafts': {
    summary: 'Citations of the texts in work',
    description: 'Of articles with an open edition that reach whoever asks.',
    tag: 'citations',
    for: 'desk',
    query: draftCitationFilter,
    answers: { 200: { description: 'A page.', schema: component('DraftCitations') } },
    refusals: [400],
  },
};
