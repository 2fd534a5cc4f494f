import { z } from 'zod';

import { writableFormats } from '@/interchange/registry';
import { component, propertiesOf, record, someOf, text, type Schema } from '@/openapi/schema';
import { languages } from '@/platform/language';
import * as query from '@/platform/parameters/parameter-schemas';
import { articleFilter } from '@/reading/rules/article-filter';
import type { Operations } from '../described';
import { importOptions } from './import';

const options = propertiesOf(importOptions.pick({ again: true, language: true, kind: true }));
const name: Schema = { ...text, description: 'Slug or number of the article.' };

export const importOperations: Operations = {
  'POST /import': {
    summary: 'Make a draft of a manuscript: Markdown, plain text, DOCX',
    tag: 'articles',
    for: 'desk',
    body: {
      content: {
        'multipart/form-data': record({ file: { type: 'string', format: 'binary' } }, options),
        'application/json': record({ text }, { filename: text, ...options }),
      },
    },
    answers: {
      201: {
        description: 'The article, and what was repaired.',
        schema: component('ImportedArticle'),
      },
    },
    refusals: [403, 409, 422],
  },
};

export const exportQuestion = z.object({
  format: query.oneOf(writableFormats.map((format) => format.name)).default('json'),
  language: query.oneOf(languages).optional(),
  draft: query.flag.describe('The working copy, for the desk.').default(false),
});

export const exportOperations: Operations = {
  'GET /:id/export': {
    summary: 'An article as a file',
    tag: 'articles',
    for: 'anyone',
    path: { id: name },
    query: exportQuestion,
    answers: {
      200: {
        description: 'The file, with a strong ETag.',
        content: Object.fromEntries(writableFormats.map(({ mimeType }) => [mimeType, text])),
      },
      206: { description: 'The part of it that the header Range asks for.' },
      304: { description: 'The caller has it.' },
      416: { description: 'It ends before that part begins; Content-Range says where.' },
      503: {
        description: 'It could not be written now; Retry-After says when to try again.',
        schema: component('Refusal'),
      },
    },
    refusals: [404, 406, 410],
  },
};

export const publicArticleOperations: Operations = {
  'GET /': {
    summary: 'Articles as readers have them',
    description: 'With a desk role the answer is Payload’s own, over working copies.',
    tag: 'articles',
    for: 'stranger',
    query: articleFilter,
    answers: { 200: { description: 'A page.', schema: component('PublicArticles') } },
    refusals: [400],
  },
  'GET /:id': {
    summary: 'One article as readers have it, with its document',
    description: 'With a desk role the answer is Payload’s own, of the working copy by its number.',
    tag: 'articles',
    for: 'stranger',
    path: { id: name },
    query: articleFilter.pick({ language: true }),
    answers: {
      200: { description: 'The article.', schema: component('PublicArticle') },
      410: {
        description: 'It was withdrawn or removed.',
        schema: someOf({ findings: { type: 'array', items: component('Finding') } }),
      },
    },
    refusals: [404],
  },
};
