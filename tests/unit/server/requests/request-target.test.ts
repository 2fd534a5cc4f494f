import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ruleFor } from '@/server/requests/request-rules';
import { readTarget } from '@/server/requests/request-target';

const host = 'publication.example';
const read = (target: string, at: string | undefined = host) => readTarget({ target, host: at });

describe('an address is read in one way', () => {
  it.each([
    '/',
    '/articles/where-the-gauge-changes.json',
    '/api/articles?where[slug][equals]=water&limit=2',
    '/search?q=%D0%B2%D0%BE%D0%B4%D0%B0',
    '/search?q=100%',
    '/api/media/file/map%20of%20water.png',
    '/api/media/file/one%3Btwo.png',
    '/.well-known/security.txt',
    '/admin/collections/articles?columns=%5B%22title%22%5D',
    '/articles/%D0%B2%D0%BE%D0%B4%D0%B0',
  ])('%s as it stands', (target) =>
    expect(read(target)).toEqual({ kind: 'read', target, path: target.split('?')[0] }),
  );

  it.each([
    ['/articles/%d0%b2', '/articles/%D0%B2'],
    ['http://publication.example/articles?page=2', '/articles?page=2'],
    ['HTTP://Publication.Example', '/'],
    ['/a|b<c', '/a%7Cb%3Cc'],
  ])('%s, in our own writing', (target, expected) =>
    expect(read(target)).toMatchObject({ kind: 'read', target: expected }),
  );

  it.each([
    ['/articles/slug%2ejson', '/articles/slug.json'],
    ['/api/%75sers/login', '/api/users/login'],
    ['/api/users/login/', '/api/users/login'],
    ['//evil.example//x', '/evil.example/x'],
    ['///', '/'],
    ['/articles//water?page=2', '/articles/water?page=2'],
  ])('%s leads to its own writing', (target, expected) =>
    expect(read(target)).toMatchObject({ kind: 'moved', target: expected }),
  );

  it.each([
    '/x/../api/users/login',
    '/./api/users/login',
    '/api/%2e/users/login',
    '/api/%2E%2e/users/login',
    '/api/.%2e/users/login',
    '/api/users%2Flogin',
    '/api\\users\\login',
    '/api/users%5clogin',
    '/api/users;x/login',
    '/api/users/login%00',
    '/search?q=%00',
    '/api/users/%252e%252e/login',
    '/api/users/%252Flogin',
    '/articles/%ff',
    '/articles/%c0%ae',
    '/articles/100%',
    '/articles/%0d%0aSet-Cookie',
    '/articles#note',
    '*',
    'articles',
    '',
    'ftp://publication.example/',
    '/articles/\xff',
  ])('%s is refused', (target) =>
    expect(read(target)).toEqual({ kind: 'refused', fault: 'address-unreadable' }),
  );

  it('is refused when it is too long', () =>
    expect(read(`/${'a'.repeat(8_000)}`)).toEqual({ kind: 'refused', fault: 'address-too-long' }));

  it.each(['', 'a b', 'a/b', 'a@b', 'a:b:c', 'a..b', '[::1', 'a,b', 'http://a'])(
    'is refused where “%s” is the host',
    (odd) => expect(read('/', odd)).toEqual({ kind: 'refused', fault: 'host-unreadable' }),
  );

  it.each([undefined, 'localhost:3000', '127.0.0.1', '[::1]:3000', 'publication.example.'])(
    'and the host may be %s',
    (usual) => expect(readTarget({ target: '/', host: usual })).toMatchObject({ kind: 'read' }),
  );

  it('is refused where it names another host than the header does', () =>
    expect(read('http://copies.example/')).toEqual({ kind: 'refused', fault: 'host-unreadable' }));
});

/** Pieces of which hostile addresses are made. */
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '.',
    '..',
    '\\',
    ';',
    '?',
    '%2e',
    '%2F',
    '%5C',
    '%25',
    '%00',
    '%',
    '#',
  ),
  fc.constantFrom('api', 'API', 'users', 'login', 'LOGIN', 'l%6Fgin', '%D0%B2', '\xd0\xb2', '\xff'),
  fc.string({ maxLength: 3 }),
);
const anyTarget = fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('')}`);

describe('whatever the address', () => {
  it('its own writing reads as itself', () =>
    fc.assert(
      fc.property(anyTarget, (target) => {
        const first = read(target);
        fc.pre(first.kind !== 'refused');
        const again = read(first.target);
        expect(again).toMatchObject({ kind: 'read', target: first.target });
      }),
      { numRuns: 2_000 },
    ));

  it('a browser, and whoever decodes its parts, reads in it what we do', () =>
    fc.assert(
      fc.property(anyTarget, (target) => {
        const given = read(target);
        fc.pre(given.kind !== 'refused');
        const url = new URL(given.target, 'http://publication.example');
        expect([url.host, url.pathname]).toEqual([host, given.path]);
        const parts = given.path.split('/').map(decodeURIComponent);
        // Next decodes the parts, and Payload has them encoded and decoded once more.
        expect(parts.map(encodeURIComponent).map(decodeURIComponent)).toEqual(parts);
        for (const part of parts) expect(part).not.toMatch(/^\.+$|[/\\\0]/);
      }),
      { numRuns: 2_000 },
    ));

  it('what Payload takes for a try of a password is counted as one', () => {
    const isLogin = (path: string) => /^\/api\/users\/login$/i.test(decodeURIComponent(path));
    fc.assert(
      fc.property(anyTarget, (target) => {
        const given = read(target);
        fc.pre(given.kind !== 'refused');
        if (!isLogin(given.path)) return;
        expect(ruleFor('POST', given.path).isSignIn).toBe(true);
      }),
      { numRuns: 2_000, examples: [['/api/users/LOGIN'], ['/api/users/l%6Fgin']] },
    );
  });
});
