import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { quotationVerdicts } from '@/citations/rules/quotation-verdicts';
import { component, count, id, oneOf, said, text } from '@/openapi/schema';
import { draftStatuses } from '@/citations/rules/draft-citation-filter';
import type { Operations } from '../described';

export const draftCitationOperations: Operations = {
  'GET /drafts': {
    summary: 'Citations of the texts in work',
    description: 'Of articles with an open edition that reach whoever asks.',
    tag: 'citations',
    for: 'desk',
    query: {
      status: said(
        '`broken`: a cited page is gone, failing, or says something else now.',
        oneOf(draftStatuses),
      ),
      verdict: oneOf(linkVerdicts),
      quotation: said('Of citations that quote their source.', oneOf(quotationVerdicts)),
      article: id,
      source: said('Key of the cited work.', text),
      domain: text,
      page: { ...count, minimum: 1 },
      limit: { ...count, minimum: 1, maximum: 200 },
    },
    answers: { 200: { description: 'A page.', schema: component('DraftCitations') } },
    refusals: [400],
  },
};
