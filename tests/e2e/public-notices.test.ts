import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { failurePages, noticePages } from '@support/pages/notice-pages';

/** Pages that tell what became of a text, as a browser shows them, without a server behind. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = [...noticePages(), ...failurePages()];

describe.each([360, 1280])('at a width of %i', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page can be read by all, in the %s',
    async (scheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: scheme,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [name, markup] of pages) {
        await page.setContent(markup, { waitUntil: 'domcontentloaded' });
        await page.addScriptTag({ content: axe.source });
        const violations: unknown = await page.evaluate(
          'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id))',
        );
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (JSON.stringify(violations) !== '[]')
          faults.push(`${name}: ${JSON.stringify(violations)}`);
        if (isWide) faults.push(`${name} does not fit`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
