import { describe, expect, it } from '@jest/globals';
import { errorReports, type ErrorReport } from '@/platform/error-reports';

const reporting = () => {
  const clock = { now: 0 };
  const sent: ErrorReport[] = [];
  const hear = errorReports({
    about: { service: 'ibidem', site: 'https://example.org', version: '1.0.0', role: 'web' },
    send: (report) => Promise.resolve(void sent.push(report)),
    now: () => clock.now,
  });
  const tell = (message: string, level = 'error') =>
    hear({ time: '2026-11-30T12:00:00.000Z', level, message });
  return { clock, sent, tell };
};

describe('reports of failures', () => {
  it('are made of errors alone, with what they are of', () => {
    const { sent, tell } = reporting();
    tell('It is tried again', 'warn');
    tell('A page could not be rendered');
    expect(sent).toEqual([
      expect.objectContaining({
        service: 'ibidem',
        site: 'https://example.org',
        role: 'web',
        message: 'A page could not be rendered',
        count: 1,
      }),
    ]);
  });

  it('come once in ten minutes for the same failure, with how often it was', () => {
    const { clock, sent, tell } = reporting();
    for (const job of [11, 12, 13]) tell(`Job ${job} failed`);
    clock.now = 10 * 60_000;
    tell('Job 14 failed');
    expect(sent.map(({ count }) => count)).toEqual([1, 3]);
    expect(new Set(sent.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });

  it('are no flood when everything fails at once', () => {
    const { clock, sent, tell } = reporting();
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const flood = () => letters.forEach((one) => letters.forEach((two) => tell(`${one}${two}`)));
    flood();
    expect(sent).toHaveLength(30);
    clock.now = 60_000;
    flood();
    expect(sent).toHaveLength(60);
  });
});
