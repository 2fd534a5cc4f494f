import { describe, expect, it } from '@jest/globals';
import { deviceIn, deviceMark, deviceMemory } from '@/accounts/rules/known-device';
import { isPassword } from '@/accounts/rules/password-hash';
import { paces, waitAfterTries } from '@/accounts/rules/sign-in-pace';

const now = 1_800_000_000;
const mark = deviceMark(7, 'nonce', now, 'secret');

describe('a known device', () => {
  it('is known of its person, for a time, by our signature', () => {
    expect(deviceIn(mark, 7, now + 1, 'secret')).toBe('nonce');
    expect(deviceIn(mark, 8, now + 1, 'secret')).toBeUndefined();
    expect(deviceIn(mark, 7, now + deviceMemory, 'secret')).toBeUndefined();
    expect(deviceIn(mark, 7, now + 1, 'another')).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    '7',
    '7.1.2',
    `7.${now * 2}.nonce.é`,
    mark.replace('7.', '8.'),
    `${mark}.`,
  ])('is not %s', (forged) => {
    const isOurs = forged === `${mark}.`;
    expect(deviceIn(forged, 7, now, 'secret')).toBe(isOurs ? 'nonce' : undefined);
    expect(deviceIn(forged, 8, now, 'secret')).toBeUndefined();
  });
});

describe('tries', () => {
  it('are free at first, and wait twice as long each time up to a limit', () => {
    const waits = [0, 4, 5, 6, 7, 100].map((tries) => waitAfterTries(tries, paces.place));
    expect(waits).toEqual([0, 0, 30, 60, 120, paces.place.longest]);
  });
});

it('nobody’s password is any, after the same work', async () => {
  expect(await isPassword('', { salt: null, hash: null })).toBe(false);
  expect(await isPassword('salt of nobody', { salt: null, hash: null })).toBe(false);
});
