import { describe, expect, it } from '@jest/globals';
import { isForeign } from '@/server/requests/foreign-origin';

const publicUrl = 'https://desk.example.org';

describe('the page that has something asked', () => {
  it.each([
    ['a program', {}],
    ['our own desk', { 'sec-fetch-site': 'same-origin', origin: publicUrl }],
    [
      'our own desk behind a proxy that names another host',
      { 'sec-fetch-site': 'same-origin', origin: 'https://other.example', host: 'web:3000' },
    ],
    ['a person who typed the address', { 'sec-fetch-site': 'none' }],
    [
      'our own desk in a browser without fetch metadata',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    ],
    [
      'our own desk in the local network',
      { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' },
    ],
    ['our own desk behind a proxy, in an old browser', { origin: publicUrl, host: 'web:3000' }],
    ['our public address', { 'sec-fetch-site': 'same-site', origin: publicUrl, host: 'web:3000' }],
  ])('is ours: %s', (_, headers) => expect(isForeign(headers, publicUrl)).toBe(false));

  it.each([
    ['another site', { origin: 'https://evil.example', host: 'desk.example.org' }],
    [
      'another site, as the browser says',
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    ],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
    [
      'another host of our domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.org' },
    ],
    [
      'our host without encryption',
      {
        'sec-fetch-site': 'cross-site',
        origin: 'http://desk.example.org',
        host: 'desk.example.org',
      },
    ],
    ['another port', { origin: 'http://localhost:4000', host: 'localhost:3000' }],
    ['a page without an origin of its own', { origin: 'null', host: 'localhost:3000' }],
    ['nonsense', { origin: 'desk.example.org', host: 'desk.example.org' }],
  ])('is foreign: %s', (_, headers) => expect(isForeign(headers, publicUrl)).toBe(true));
});
