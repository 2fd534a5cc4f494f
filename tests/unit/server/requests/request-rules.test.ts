import { describe, expect, it } from '@jest/globals';
import { ruleFor } from '@/server/requests/request-rules';

const MiB = 1024 * 1024;

describe('what the front holds a request to', () => {
  it.each([
    '/api/users/login',
    '/api/users/LOGIN',
    '/API/users/login',
    '/api/users/forgot-password',
    '/api/users/set-up',
  ])('counts a try at %s as such', (path) => {
    expect(ruleFor('POST', path)).toMatchObject({ isCounted: true, isSignIn: true });
    expect(ruleFor('GET', path).isSignIn).toBe(false);
  });

  it.each([
    ['/api/articles', true],
    ['/API/ARTICLES', true],
    ['/oai', true],
    ['/calendar/a.ics', true],
    ['/snapshots/ab', true],
    ['/api/media/file/map.png', false],
    ['/admin', false],
    ['/articles/water', false],
    ['/apiary', false],
  ])('counts %s: %s', (path, isCounted) =>
    expect(ruleFor('GET', path)).toMatchObject({ isCounted }),
  );

  it('takes a long article, a file and an import from those who are known, and from nobody else', () => {
    for (const path of ['/api/articles/1', '/admin/collections/articles/1']) {
      const { stranger, known } = ruleFor('POST', path).largestBody;
      expect(stranger).toBeLessThan(MiB);
      expect(known).toBeGreaterThanOrEqual(16 * MiB);
    }
    for (const path of [
      '/api/import',
      '/api/articles/import',
      '/api/sources/import',
      '/api/media',
    ]) {
      expect(ruleFor('POST', path).largestBody.known).toBeGreaterThanOrEqual(140 * MiB);
      expect(ruleFor('POST', path).largestBody.stranger).toBeLessThan(MiB);
    }
  });

  it('takes nothing large where nobody need send it', () => {
    for (const path of [
      '/api/users/login',
      '/api/graphql',
      '/oai',
      '/',
      '/set-up',
      '/articles/water',
    ]) {
      expect(ruleFor('POST', path).largestBody.known).toBeLessThan(MiB);
    }
    expect(ruleFor('GET', '/api/articles').largestBody).toEqual({ stranger: 0, known: 0 });
  });

  it('lets nobody do anything but read where there is nothing to do', () => {
    expect(ruleFor('POST', '/articles/water').methods).not.toContain('POST');
    expect(ruleFor('POST', '/calendar/a.ics').methods).not.toContain('POST');
    expect(ruleFor('DELETE', '/api/articles/1').methods).toContain('DELETE');
  });
});
