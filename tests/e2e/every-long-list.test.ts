import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { aPublicationOfLongLists, longLists } from '@support/pages/long-lists';
import { axeFaults, focusFaults, overflowFaults } from '@support/browser/page-faults';
import { pageAddresses } from '@support/browser/page-kinds';
import { faultsAtTable, faultsOnPhone, phone, wide } from '@support/browser/page-looks';
import { withClient } from '@support/database/postgres';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { aVisitor, type Visitor } from '@support/browser/visited-pages';

/** Lists that are full, and have more than one part, as `every-page.test.ts` looks at the others. */
let test: TestPayload;
let site: SiteServer;
let browser: Browser;
/** One at a table, one with a phone. */
let seated: Visitor;
let walking: Visitor;

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, aPublicationOfLongLists);
  site = await startSiteServer(test.payload);
  browser = await launchBrowser();
  seated = await aVisitor(browser, site.origin, { viewport: wide });
  walking = await aVisitor(browser, site.origin, phone);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await test.stop();
});

describe('every list of several parts', () => {
  it.each(pageAddresses(['en'], longLists))(
    'is accessible in both themes, wide and narrow, and fits the finger: $name',
    async (kind) => {
      const faults = [
        ...(await seated.visit(kind, async (page) => [
          ...(await faultsAtTable(page, kind)),
          ...(await focusFaults(page)),
        ])),
        ...(await walking.visit(kind, faultsOnPhone)),
      ];
      expect(faults).toEqual([]);
    },
  );

  it.each(pageAddresses(['ru', 'be'], longLists))(
    'is accessible in other languages: $name',
    async (kind) => {
      const faults = await walking.visit(kind, async (page) => [
        ...(await axeFaults(page)),
        ...(await overflowFaults(page)),
      ]);
      expect(faults).toEqual([]);
    },
  );

  it('is as full as it may be, and says so', async () => {
    for (const { name, address } of pageAddresses(['en'], longLists)) {
      const html = await (await site.answer(address)).text();
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const rows = [...main.matchAll(/<li\b/g)].length;
      expect([address, rows >= 10]).toEqual([address, true]);
      expect([address, main.includes('class="paging"')]).toEqual([
        address,
        name !== 'authors by letter',
      ]);
      if (name.startsWith('authors')) expect(main).toContain('class="letters"');
    }
  });
});
