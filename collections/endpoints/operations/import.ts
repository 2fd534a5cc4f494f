import { z } from 'zod';

import { articleKinds } from '@/document/document';
import { component, id, list, propertiesOf, record, said, text } from '@/openapi/schema';
import * as query from '@/platform/parameters/parameter-schemas';
import { languages } from '@/platform/language';
import type { Operations } from '../described';

const flag = z.preprocess((value) => (value === 'true' ? true : value), z.boolean());
const number = z.preprocess(
  (value) => (typeof value === 'string' && value !== '' ? Number(value) : value),
  z.int().min(0),
);

/** In a form every value is a string; in JSON they are what they are. */
export const importOptions = z.object({
  preview: flag.describe('Say what would come of it, and store nothing.').optional(),
  again: flag.describe('Make another article of a file that was imported before.').optional(),
  into: number
    .meta(id)
    .describe('The article that the file brings up to date, instead of a new one.')
    .optional(),
  expectedRevision: number
    .describe('The revision of that article on which you decided.')
    .optional(),
  language: z.enum(languages).optional(),
  kind: z.enum(articleKinds).optional(),
});
const options = propertiesOf(importOptions);
const file = { filename: text, text, base64: said('What is no text.', text) };
const alternatives = { type: 'object', additionalProperties: text } as const;
const files = record({ files: list(component('ImportOutcome')) });

export const fileOperations: Operations = {
  'POST /import': {
    summary: 'Bring manuscripts in: as drafts, or to bring an article up to date, or only to look',
    description:
      'Each file is imported by itself; what is wrong with one stops no other. With `Accept: application/x-ndjson` a line comes for each file as soon as it is done.',
    tag: 'articles',
    for: 'desk',
    query: z.object({ preview: query.flag.default(false) }),
    body: {
      content: {
        'multipart/form-data': record(
          { file: list({ type: 'string', format: 'binary' }) },
          {
            ...Object.fromEntries(Object.keys(options).map((name) => [name, text])),
            alternatives: said('JSON: words for pictures by their SHA-256.', text),
          },
        ),
        'application/json': record(
          {},
          {
            ...file,
            files: list(record({}, file)),
            ...options,
            alternatives: said('Words for pictures by their SHA-256.', alternatives),
          },
        ),
      },
    },
    answers: {
      200: {
        description: 'The article was brought up to date, or this is what would come of it.',
        content: { 'application/json': files, 'application/x-ndjson': text },
      },
      201: { description: 'An article of each file.', schema: files },
      207: { description: 'Some came in and some did not; each says so.', schema: files },
    },
    refusals: [403, 404, 409, 422],
  },
};
