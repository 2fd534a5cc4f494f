import { describe, expect, it } from '@jest/globals';

import {
  captureFinding,
  captureRefusal,
  isFinal,
  robotsRefusal,
  triesUntilFinal,
} from '@/link-checks/rules/capture-outcome';

describe('captureRefusal', () => {
  it.each([
    [{ statusCode: 200, length: 10 }, undefined],
    [{ statusCode: 203, length: 10 }, undefined],
    [{ statusCode: 403, length: 10 }, 'blocked'],
    [{ statusCode: 451, length: 10 }, 'blocked'],
    [{ statusCode: 410, length: 10 }, 'missing'],
    [{ statusCode: 429, length: 10 }, 'failing'],
    [{ statusCode: 503, length: 10 }, 'failing'],
    [{ statusCode: 200, length: 0 }, 'empty'],
    [{ statusCode: 200, length: 10, truncated: true }, 'too-large'],
    [{ length: 0, error: 'timeout' }, 'failing'],
    [{ length: 0, statusCode: 302, error: 'address-refused' }, 'address-refused'],
    [{ length: 0 }, 'failing'],
  ] as const)('%j: %s', (page, expected) => {
    expect(captureRefusal(page)).toBe(expected);
  });

  it('follows robots.txt', () => {
    expect(robotsRefusal('allowed')).toBeUndefined();
    expect(robotsRefusal('disallowed')).toBe('robots-refused');
    expect(robotsRefusal('unavailable')).toBe('robots-unavailable');
  });
});

describe('isFinal', () => {
  it('tries again what passes, but not for ever', () => {
    expect(isFinal('robots-refused', 1)).toBe(true);
    expect(isFinal('blocked', 1)).toBe(true);
    expect(isFinal('failing', 1)).toBe(false);
    expect(isFinal('failing', triesUntilFinal)).toBe(true);
  });
});

describe('captureFinding', () => {
  it('says why there is no copy, where, and what to do', () => {
    const address = 'https://example.org/a';
    const place = { sourceKey: 'a-2025' };
    expect(captureFinding('blocked', { address, detail: '403' }, place)).toMatchObject({
      rule: 'capture-blocked',
      message: 'https://example.org/a refuses programs (status 403), so no copy was made.',
      fix: expect.stringContaining('upload it'),
      place,
    });
    expect(captureFinding('too-large', { address, detail: null }).message).toContain('25 MB');
  });
});
