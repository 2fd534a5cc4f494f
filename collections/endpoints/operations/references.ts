import { component, said, text } from '@/openapi/schema';
import { referenceFilter } from '@/reading/rules/reference-filter';
import { sourceFilter } from '@/reading/rules/source-filter';
import type { Operations } from '../described';

export const publicSourceOperations: Operations = {
  'GET /': {
    summary: 'Works that published texts cite, with their links and copies',
    description: 'With a desk role the answer is Payload’s own, over all sources.',
    tag: 'references',
    for: 'stranger',
    query: sourceFilter,
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
    query: referenceFilter,
    answers: { 200: { description: 'A page.', schema: component('PublicReferences') } },
    refusals: [400],
  },
};
