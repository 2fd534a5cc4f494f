import canonicalize from 'canonicalize';
import { writtenText, type Format } from '../format';

/** Where the JSON Schema of the document is published. */
export const documentSchemaPath = '/schemas/document-1.json';

/**
 * The frozen document itself, in the canonical form that the content hash is taken of, and its schema. What readers were
 * told since stands beside it under `overlay`, which the hash leaves out as it does `$schema`.
 */
export const json: Format = {
  name: 'json',
  extensions: ['json'],
  mimeType: 'application/json; charset=utf-8',
  label: 'JSON',
  renderer: '1',
  write: (document, { origin, overlay }) => {
    const schema = `${origin}${documentSchemaPath}`;
    return writtenText(`${canonicalize({ $schema: schema, ...document, overlay })}\n`);
  },
};
