import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { faultOfAddress, webAddress } from '@/platform/web-address';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/a b.pdf',
    'https://пример.рф/путь',
    'https://example.org/@somebody',
  ])('is %s, as it was written', (address) => {
    expect(webAddress(` ${address}\n`)).toBe(address);
  });

  it.each([
    ['javascript:alert(1)', 'not-an-address'],
    ['JavaScript://example.org/%0aalert(1)', 'not-an-address'],
    ['java\nscript:alert(1)', 'not-an-address'],
    ['https://example.org/\0', 'not-an-address'],
    ['https://example.org/\u202etxt.exe', 'not-an-address'],
    ['https://example.org/\ud800', 'not-an-address'],
    ['data:text/html,<script>', 'not-an-address'],
    ['vbscript:x', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['//example.org', 'not-an-address'],
    ['https:example.org', 'not-an-address'],
    ['https:///example.org', 'not-an-address'],
    ['https:\\\\example.org', 'not-an-address'],
    ['example.org', 'not-an-address'],
    ['', 'not-an-address'],
    ['https://user:pw@example.org', 'names-a-password'],
    ['https://user@example.org', 'names-a-password'],
    [`https://example.org/${'a'.repeat(2_000)}`, 'too-long'],
  ] as const)('is not %j', (text, fault) => {
    expect(faultOfAddress(text)).toBe(fault);
    expect(webAddress(text)).toBeNull();
  });

  it.each([null, undefined, 1, {}, ['https://example.org']])('is not %j', (value) => {
    expect(webAddress(value)).toBeNull();
  });

  it('is nothing that a browser would not open by http or https, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const address = webAddress(text);
        if (address === null) return;
        const { protocol, username, password } = new URL(address);
        expect(['http:', 'https:']).toContain(protocol);
        expect(username + password).toBe('');
      }),
    );
  });
});
