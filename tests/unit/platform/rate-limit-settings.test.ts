import { describe, expect, it } from '@jest/globals';
import { rateLimitsIn, trustedProxiesIn } from '@/platform/rate-limit-settings';

describe('limits in the environment', () => {
  it('are usual ones, those that are named, or none', () => {
    const usual = { stranger: 300, person: 1_200, key: 600, 'sign-in': 30 };
    expect(rateLimitsIn(undefined)).toEqual(usual);
    expect(rateLimitsIn('stranger=5, sign-in=2')).toEqual({ ...usual, stranger: 5, 'sign-in': 2 });
    expect(rateLimitsIn('off')).toBeUndefined();
  });

  it.each(['stranger', 'stranger=0', 'stranger=many', 'guest=5'])('refuse %s', (text) =>
    expect(() => rateLimitsIn(text)).toThrow(/RATE_LIMITS must be “off”, or name requests/),
  );

  it('believe the proxies that are listed', () => {
    const trusted = trustedProxiesIn('private, 198.51.100.0/24');
    expect(trusted.check('172.18.0.1')).toBe(true);
    expect(trusted.check('198.51.100.200')).toBe(true);
    expect(trusted.check('127.0.0.1')).toBe(false);
    expect(trustedProxiesIn().check('127.0.0.1')).toBe(true);
    expect(trustedProxiesIn('none').check('127.0.0.1')).toBe(false);
    for (const wrong of ['everybody', '10.0.0.0/99', '10.0.0.0/x']) {
      expect(() => trustedProxiesIn(wrong)).toThrow(/TRUSTED_PROXIES must list addresses/);
    }
  });
});
