import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isStorable, storable, storableText } from '@/platform/storable-text';

it('puts the sign of the unreadable in the place of NUL and of halves of characters', () => {
  expect(storableText('a\0b\ud800c')).toBe('a\uFFFDb\uFFFDc');
  expect(storable({ 'k\0': ['\udfff', { deep: 'x\0' }], n: 1, at: null })).toEqual({
    'k\uFFFD': ['\uFFFD', { deep: 'x\uFFFD' }],
    n: 1,
    at: null,
  });
});

it('gives back what can be stored as it is, the very same', () => {
  const value = { text: 'Ў 😀', list: [1, { at: new Date(0) }] };
  expect(storable(value)).toBe(value);
});

it('leaves nothing that the database cannot store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isStorable(storableText(text))).toBe(true);
    }),
  );
});
