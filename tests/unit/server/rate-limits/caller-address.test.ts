import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trustedProxiesIn } from '@/platform/rate-limit-settings';
import { callerAddress } from '@/server/rate-limits/caller-address';

const trusted = trustedProxiesIn('loopback, 10.1.0.0/16, 2001:db8:1::1');

describe('where a request comes from', () => {
  it.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['127.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['::1', '203.0.113.9, 198.51.100.7, 10.1.2.3', '198.51.100.7'],
    ['2001:db8:1::1', '198.51.100.7', '198.51.100.7'],
    ['198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['127.0.0.1', '10.1.0.9, 10.1.0.1', '10.1.0.9'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, nonsense, 10.1.0.1', '10.1.0.1'],
    ['2001:db8:0:7:1:2:3:4', undefined, '2001:db8:0:7::/64'],
    ['2001:db8::1', undefined, '2001:db8:0:0::/64'],
    ['127.0.0.1', '[2001:DB8:0:7::9]:443', '2001:db8:0:7::/64'],
  ])('%s, forwarded for %s: %s', (peer, forwardedFor, expected) =>
    expect(callerAddress(peer, forwardedFor, trusted)).toBe(expected),
  );

  it('is never what a caller made up before the first stranger', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.ipV4(), (madeUp, real) => {
        fc.pre(!/^(127|10)\./.test(real));
        const forwardedFor = [...madeUp, real, '10.1.0.1'].join(',');
        expect(callerAddress('127.0.0.1', forwardedFor, trusted)).toBe(real);
      }),
    ));
});
