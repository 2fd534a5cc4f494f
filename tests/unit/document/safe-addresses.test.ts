import { describe, expect, it } from '@jest/globals';

import type { DocumentMetadata, FrozenDocument } from '@/document/document';
import { addressFindings, withSafeAddresses } from '@/document/safe-addresses';

const metadata = (more: Partial<DocumentMetadata>): DocumentMetadata => ({
  kind: 'analysis',
  language: 'en',
  slug: 'a',
  title: 'A',
  keyPoints: [],
  bylines: [],
  topics: [],
  ...more,
});

const documentOf = (more: Partial<FrozenDocument>): FrozenDocument => ({
  version: 1,
  metadata: metadata({}),
  body: [],
  notes: [],
  references: [],
  ...more,
});

describe('what stops an article', () => {
  it.each([
    [{ original: { url: 'javascript:alert(1)' } }, ['address-unusable']],
    [{ original: { url: 'https://me:secret@example.org/' } }, ['address-with-password']],
    [{ doi: 'javascript:alert(1)' }, ['doi-unusable']],
    [{ doi: '10.1/' }, ['doi-unusable']],
    [{ original: { url: 'https://example.org/' }, doi: 'https://doi.org/10.1000/182' }, []],
    [{ original: { url: ' ' }, doi: '' }, []],
  ])('is in %j', (given, rules) => {
    expect(addressFindings(metadata(given)).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('a document that leaves the house', () => {
  it('leads nowhere by another scheme', () => {
    const unsafe = documentOf({
      metadata: metadata({ original: { publisher: 'P', url: 'javascript:a()' }, doi: 'data:x' }),
      references: [{ id: 'r', type: 'webpage', title: 'T', URL: 'vbscript:b()', DOI: 'nothing' }],
    });
    expect(withSafeAddresses(unsafe)).toEqual(
      documentOf({
        metadata: metadata({ original: { publisher: 'P' } }),
        references: [{ id: 'r', type: 'webpage', title: 'T' }],
      }),
    );
  });

  it('is the very same where it is safe', () => {
    const safe = documentOf({
      metadata: metadata({ original: { url: 'https://example.org' }, doi: '10.1000/ABC' }),
      references: [{ id: 'r', type: 'webpage', URL: 'http://example.org', DOI: '10.1000/182' }],
    });
    expect(withSafeAddresses(safe)).toBe(safe);
  });
});
