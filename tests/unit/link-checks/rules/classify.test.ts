import { describe, expect, it } from '@jest/globals';
import { classify, verdictOverTime } from '@/link-checks/rules/classify';
import { fetchErrors } from '@/link-checks/rules/observation';

const answered = (statusCode: number, ...redirects: number[]) =>
  classify({
    statusCode,
    hops: redirects.map((status) => ({ url: 'https://example.org/', statusCode: status })),
  });

describe('classify', () => {
  it.each([200, 201, 206])('%i is alive', (status) => {
    expect(answered(status)).toBe('alive');
  });

  it.each([204, 205])('%i says that nothing is there', (status) => {
    expect(answered(status)).toBe('soft-404');
  });

  it.each([401, 403, 429, 451])('%i is blocked, never dead', (status) => {
    expect(answered(status)).toBe('blocked');
    expect(answered(status, 301)).toBe('blocked');
  });

  it.each([400, 404, 410, 418, 500, 502, 503, 304])('%i fails', (status) => {
    expect(answered(status)).toBe('failing');
    expect(answered(status, 301)).toBe('failing');
  });

  it('calls a page moved only when a redirect says so for good', () => {
    expect(answered(200, 301)).toBe('moved');
    expect(answered(200, 308)).toBe('moved');
    expect(answered(200, 302, 308)).toBe('moved');
    expect(answered(200, 302, 303, 307)).toBe('alive');
  });

  it('knows nothing about a page that it refused to fetch', () => {
    const verdicts = fetchErrors.map((error) => [error, classify({ hops: [], error })]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'url-refused': 'unchecked',
      'port-refused': 'unchecked',
      'credentials-refused': 'unchecked',
      'address-refused': 'unchecked',
      'too-many-redirects': 'failing',
      'redirect-without-target': 'failing',
      timeout: 'failing',
      'host-not-found': 'failing',
      'connection-failed': 'failing',
      'tls-failed': 'failing',
      'response-broken': 'failing',
    });
  });
});

describe('verdictOverTime', () => {
  const day = 86_400_000;

  it('takes three failures, three days apart, for a death', () => {
    expect(verdictOverTime('failing', 0, [])).toEqual({ verdict: 'failing', failures: 1 });
    expect(verdictOverTime('failing', 3 * day, [0])).toEqual({ verdict: 'failing', failures: 2 });
    expect(verdictOverTime('failing', 6 * day, [3 * day, 0])).toEqual({
      verdict: 'dead',
      failures: 3,
    });
  });

  it('counts a burst of failures once', () => {
    const burst = [0, 1000, day, 2 * day];
    expect(verdictOverTime('failing', 2.5 * day, burst)).toEqual({
      verdict: 'failing',
      failures: 1,
    });
  });

  it('forgets failures when the page answers', () => {
    for (const verdict of ['alive', 'moved', 'drifted', 'soft-404'] as const) {
      expect(verdictOverTime(verdict, 9 * day, [0, 3 * day, 6 * day])).toEqual({
        verdict,
        failures: 0,
      });
    }
  });

  it('neither counts nor forgets while a door is closed', () => {
    for (const verdict of ['blocked', 'unchecked'] as const) {
      expect(verdictOverTime(verdict, 9 * day, [0, 1 * day, 3 * day])).toEqual({
        verdict,
        failures: 2,
      });
    }
  });
});
