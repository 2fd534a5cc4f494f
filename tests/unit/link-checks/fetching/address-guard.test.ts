import { describe, expect, it } from '@jest/globals';
import { isPrivateAddress, refusalOf } from '@/link-checks/fetching/address-guard';

describe('isPrivateAddress', () => {
  it.each(['8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:4700::1', '2a00::1'])(
    '%s is public',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );

  it.each([
    '0.0.0.0',
    '127.255.255.255',
    '169.254.169.254',
    '255.255.255.255',
    '239.0.0.1',
    '::',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fe80::1%eth0',
    'ff02::1',
    'not an address',
  ])('%s is not', (address) => expect(isPrivateAddress(address)).toBe(true));
});

describe('refusalOf', () => {
  it('lets ordinary addresses pass', () => {
    for (const url of ['https://example.org/a?b=c', 'http://example.org:80/', 'http://8.8.8.8/']) {
      expect(refusalOf(new URL(url), [])).toBeUndefined();
    }
  });

  it('refuses credentials even where the host is allowed', () => {
    const url = new URL('http://me@127.0.0.1:4000/');
    expect(refusalOf(url, ['127.0.0.1:4000'])).toBe('credentials-refused');
  });
});
