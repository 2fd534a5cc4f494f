import { describe, expect, it } from '@jest/globals';

import { judgePage } from '@/link-checks/rules/judge-page';
import { pageKind } from '@/link-checks/rules/page-kind';
import { readableText } from '@/link-checks/page-contents/page-text';
import { pageFaultOf } from '@/link-checks/rules/worth/page-fault';
import { pageFaults, verdictOfFault } from '@/link-checks/rules/page-faults';
import { countWords, type SeenPage } from '@/link-checks/rules/worth/seen-page';
import { honestPages } from '@support/labelled/honest-pages';
import type { LabelledPage } from '@support/labelled/page';
import { walls } from '@support/labelled/walls';

const site = 'https://paper.example';

const seen = async ({ path = '/report', leadsTo, type, body }: LabelledPage): Promise<SeenPage> => {
  const bytes = Buffer.from(body);
  const contentType = type ?? 'text/html; charset=utf-8';
  const read = await readableText({ body: bytes, contentType });
  return {
    url: site + path,
    finalUrl: site + (leadsTo ?? path),
    kind: pageKind(bytes, contentType),
    contentType,
    ...read,
  };
};

describe('pageFaultOf', () => {
  it.each(walls.map((wall) => [wall.name, wall] as const))('sees through %s', async (_, wall) => {
    expect(pageFaultOf(await seen(wall))).toBe(wall.fault);
  });

  it.each(honestPages.map((page) => [page.name, page] as const))('believes %s', async (_, page) => {
    expect(pageFaultOf(await seen(page))).toBeUndefined();
  });

  it('is held to every kind of worthless page that it can name', () => {
    const labelled = new Set(walls.map(({ fault }) => fault));
    expect(pageFaults.filter((fault) => !labelled.has(fault))).toEqual([]);
  });

  it('is the judgement of the link check, too', async () => {
    for (const wall of walls) {
      const { url, finalUrl, ...read } = await seen(wall);
      const page = { url, finalUrl, hops: [], statusCode: 200, ...read };
      expect(judgePage({ page, ...read, driftPercent: 40 })).toEqual({
        verdict: wall.fault && verdictOfFault(wall.fault),
        fault: wall.fault,
      });
    }
  });

  it('takes no longer than a second for a hostile page', () => {
    const text = `${'a'.repeat(40)} `.repeat(30_000) + '\n'.repeat(10_000);
    const long = [`${'Loading '.repeat(20_000)}`, text, 'subscribe '.repeat(50_000)];
    const started = performance.now();
    for (const words of long) {
      pageFaultOf({ url: site, finalUrl: site, title: words, text: words, kind: 'html' });
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('countWords', () => {
  it('counts scripts without spaces, too', () => {
    expect(countWords('Three small words')).toBe(3);
    expect(countWords('潮汐潮汐')).toBe(2);
    expect(countWords('')).toBe(0);
  });
});
