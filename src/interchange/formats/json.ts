import canonicalize from 'canonicalize';
import { aboutEdition } from '../writers/about-edition';
import { writtenText, type Format } from '../format';
import { documentSchemaPath, readJson } from '../readers/json/read-json';
import { wordsOfJson } from '../readers/words/words-of-json';

/**
 * The frozen document itself, in the canonical form that the content hash is taken of, and its schema. What readers were
 * told since, and which edition this is, stand beside it under `liveMetadata`, which the hash leaves out as it does `$schema`.
 */
export const json: Format = {
  name: 'json',
  extensions: ['json'],
  mimeType: 'application/json; charset=utf-8',
  label: 'JSON',
  inBulk: true,
  renderer: '3',
  write: (document, context) => {
    const schema = `${context.origin}${documentSchemaPath}`;
    const liveMetadata = { notices: [], ...context.liveMetadata, ...aboutEdition(context) };
    return writtenText(`${canonicalize({ $schema: schema, ...document, liveMetadata })}\n`);
  },
  bytes: 'text',
  read: readJson,
  words: wordsOfJson,
};
