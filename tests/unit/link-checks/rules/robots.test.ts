import { describe, expect, it } from '@jest/globals';

import { robotsAddress, robotsVerdict } from '@/link-checks/rules/robots';

const page = 'https://example.org/reports/2025.html?full=1';
const verdict = (text: string | null, status: number | null = 200) =>
  robotsVerdict(page, { status, text });

describe('robotsVerdict', () => {
  it.each([
    ['User-agent: *\nDisallow: /', 'disallowed'],
    ['User-agent: *\nDisallow: /\nAllow: /reports/', 'allowed'],
    ['User-agent: *\nDisallow: /private', 'allowed'],
    ['User-agent: *\nAllow: /\n\nUser-agent: Ibidem\nDisallow: /reports', 'disallowed'],
    ['User-agent: ibidem\nAllow: /\n\nUser-agent: *\nDisallow: /', 'allowed'],
    ['User-agent: *\nDisallow: /*?full=', 'disallowed'],
    ['User-agent: *\nDisallow: /*.pdf$', 'allowed'],
    ['\ufeffUser-agent: *\r\nDisallow: /', 'disallowed'],
    ['<html>Not found</html>', 'allowed'],
    ['', 'allowed'],
  ])('%j: %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  it('allows everything where there is no file, and nothing while the host is in trouble', () => {
    for (const status of [400, 401, 403, 404, 410]) expect(verdict(null, status)).toBe('allowed');
    for (const status of [null, 429, 500, 503]) expect(verdict(null, status)).toBe('unavailable');
  });

  it('knows where the rules of a page stand', () => {
    expect(robotsAddress('http://example.org:8080/a/b?c#d')).toBe(
      'http://example.org:8080/robots.txt',
    );
    expect(robotsAddress('nonsense')).toBeUndefined();
    expect(robotsVerdict('nonsense', { status: 404, text: null })).toBe('disallowed');
  });
});
