import { describe, expect, it } from '@jest/globals';
import type { Block } from '@/document/document';
import { plainText, readingMinutes, wordCount } from '@/document/plain-text';

const body: Block[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Post-Soviet ' },
      { type: 'citation', key: 'A', children: [{ type: 'text', text: 'markets' }] },
      { type: 'text', text: ' grew by 3.5% – twice.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'сям’я, хлеб' }] }] },
    ],
  },
];

describe('plain text', () => {
  it('has a line for each line of the text', () => {
    expect(plainText(body)).toBe('Post-Soviet markets grew by 3.5% – twice.\nсям’я, хлеб');
  });

  it('is counted in words of any script, dashes left out', () => {
    expect(wordCount({ body })).toBe(8);
  });

  it('takes at least a minute to read, and longer in Russian', () => {
    const metadata = {
      kind: 'analysis',
      slug: '',
      title: '',
      keyPoints: [],
      bylines: [],
      topics: [],
    } as const;
    const long: Block[] = [
      { type: 'paragraph', children: [{ type: 'text', text: 'слово '.repeat(1840) }] },
    ];
    expect(readingMinutes({ body, metadata: { ...metadata, language: 'en' } })).toBe(1);
    expect(readingMinutes({ body: long, metadata: { ...metadata, language: 'ru' } })).toBe(10);
    expect(readingMinutes({ body: long, metadata: { ...metadata, language: 'en' } })).toBe(8);
  });
});
