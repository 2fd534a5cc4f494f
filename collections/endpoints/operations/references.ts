import { cslTypes } from '@/sources/rules/csl';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { component, count, day, oneOf, said, text } from '@/openapi/schema';
import { languages } from '@/platform/language';
import { editionChoices } from '@/reading/rules/reference-filter';
import { sourceOrders } from '@/reading/rules/source-filter';
import type { Operations } from '../described';

const citing = {
  domain: said('A site, with all that stands below it: `example.org`.', text),
  article: said('Slug or number of the citing article.', text),
  author: said('Slug of an author of the citing article.', text),
  verdict: oneOf(linkVerdicts),
  editions: said(
    '`live`: of editions that readers have now; `public`: of earlier public ones too.',
    oneOf(editionChoices),
  ),
  page: { ...count, minimum: 1 },
};

export const publicSourceOperations: Operations = {
  'GET /': {
    summary: 'Works that published texts cite, with their links and copies',
    description: 'With a desk role the answer is Payload’s own, over all sources.',
    tag: 'references',
    for: 'stranger',
    query: {
      q: said('Words to be found in the title, the names, the container or the publisher.', text),
      ...citing,
      type: oneOf(cslTypes),
      sort: oneOf(sourceOrders),
      limit: { ...count, minimum: 1, maximum: 100 },
    },
    answers: { 200: { description: 'A page.', schema: component('PublicSources') } },
    refusals: [400],
  },
  'GET /:id': {
    summary: 'One cited work',
    description: 'With a desk role the answer is Payload’s own, of the source by its number.',
    tag: 'references',
    for: 'stranger',
    path: { id: said('Key or number of the source.', text) },
    answers: { 200: { description: 'The work.', schema: component('PublicSource') } },
    refusals: [404],
  },
};

export const publicReferenceOperations: Operations = {
  'GET /references': {
    summary: 'Which words of published texts rest on which works',
    description:
      'One entry for each cited work of each citation. `domain` answers which published claims rest on a site.',
    tag: 'references',
    for: 'anyone',
    query: {
      source: said('Key of the cited work.', text),
      ...citing,
      language: oneOf(languages),
      since: day,
      until: day,
      limit: { ...count, minimum: 1, maximum: 200 },
    },
    answers: { 200: { description: 'A page.', schema: component('PublicReferences') } },
    refusals: [400],
  },
};
