import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { documentSchema } from '@/document/schema';
import { frozenDocuments } from '@support/documents/documents';

const isDocument = new Ajv2020({ allErrors: true }).compile(documentSchema);

describe('the schema of documents', () => {
  it('takes every document that freezing makes', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        isDocument(JSON.parse(JSON.stringify(document)));
        expect(isDocument.errors).toBeNull();
        expect(isDocument({ $schema: '/schemas/document-1.json', ...document })).toBe(true);
      }),
    );
  });

  it('refuses members that it does not know, and documents without notes', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        const { notes: _notes, ...rest } = document;
        expect(isDocument(rest)).toBe(false);
        expect(isDocument({ ...document, state: 'published' })).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});
