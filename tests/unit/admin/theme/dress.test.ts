import { describe, expect, it } from '@jest/globals';

import { dress } from '@/admin/theme/dress';

const look = { scheme: 'dark', styles: ':root{}', sheet: '/assets/reader.css' } as const;

/** A frame in which only so much of its page has come. */
const frameWith = (page: object | null) => {
  const frame = { contentDocument: page, dataset: {} as Record<string, string> };
  return { frame, dressed: () => dress(frame as unknown as HTMLIFrameElement, look) };
};

describe('a look that is tried on', () => {
  it.each([
    ['no page', null],
    ['the empty page of a new frame', { URL: 'about:blank', head: {}, body: {} }],
    ['the head of a page', { URL: 'http://localhost/preview/look', head: {}, body: null }],
  ])('waits while the frame has %s', (_, page) => {
    const { frame, dressed } = frameWith(page);
    expect(dressed).not.toThrow();
    expect(frame.dataset).toEqual({});
  });
});
