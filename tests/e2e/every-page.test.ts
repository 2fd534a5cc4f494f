import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import type { Language } from '@/platform/language';
import { launchBrowser } from '@support/browser/browser';
import { aJudgedPublication } from '@support/pages/judged-publication';
import { linksOfPage } from '@support/browser/links-of-page';
import {
  axeFaults,
  focusFaults,
  overflowFaults,
  shiftFaults,
  sidenoteFaults,
} from '@support/browser/page-faults';
import { pageAddresses } from '@support/browser/page-kinds';
import {
  faultsAtTable,
  faultsInWindow,
  faultsOnPhone,
  phone,
  wide,
} from '@support/browser/page-looks';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { aVisitor, type Visitor } from '@support/browser/visited-pages';

/** Every kind of page in a real browser, by the site's own code, without a build. */
let test: TestPayload;
let site: SiteServer;
let browser: Browser;
/** One at a table, one with a phone. */
let seated: Visitor;
let walking: Visitor;

beforeAll(async () => {
  test = await startTestPayload();
  await aJudgedPublication(test.payload);
  site = await startSiteServer(test.payload);
  browser = await launchBrowser();
  seated = await aVisitor(browser, site.origin, { viewport: wide });
  walking = await aVisitor(browser, site.origin, phone);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await test.stop();
});

/** Those in which our checks can run. */
const pagesIn = (languages: readonly Language[]) =>
  pageAddresses(languages).filter(({ isBare }) => !isBare);

describe('every kind of page', () => {
  it.each(pagesIn(['en']))(
    'is accessible in both themes, wide and narrow, and stays in its place: $name',
    async (kind) => {
      const faults = await seated.visit(kind, (page) => faultsAtTable(page, kind));
      expect(faults).toEqual([]);
    },
  );

  it.each(pagesIn(['en']))('fits the finger: $name', async (kind) => {
    const faults = await walking.visit(kind, faultsOnPhone);
    expect(faults).toEqual([]);
  });

  it.each(pagesIn(['en']).filter(({ isHuge }) => !isHuge))(
    'shows the keyboard where it is: $name',
    async (kind) => {
      expect(await seated.visit(kind, focusFaults)).toEqual([]);
    },
  );

  it.each(pagesIn(['ru', 'be']))('is accessible in other languages: $name', async (kind) => {
    const faults = await walking.visit(kind, async (page) => [
      ...(await axeFaults(page)),
      ...(await overflowFaults(page)),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('a face that comes late', () => {
  it('moves no word', async () => {
    const context = await browser.newContext({ baseURL: site.origin, viewport: wide });
    const page = await context.newPage();
    let late = 0;
    await page.route(/\.woff2/, async (route) => {
      late += 1;
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      await route.continue();
    });
    const moved: string[] = [];
    for (const { address } of pagesIn(['en', 'ru']).filter(({ isHuge }) => !isHuge)) {
      await page.goto(address);
      moved.push(...(await shiftFaults(page)).map((fault) => `${address}: ${fault}`));
    }
    await context.close();
    expect(moved).toEqual([]);
    expect(late).toBeGreaterThan(0);
  });
});

describe('notes in the margin', () => {
  const articles = pagesIn(['en', 'ru', 'be']).filter(
    ({ address, status }) => status === 200 && address.includes('/articles/'),
  );
  it.each(articles)('lie beside the text and on nothing: $name', async (kind) => {
    const faults = await seated.visit(kind, async (page) => {
      const found: string[] = [];
      for (const width of [1100, 1280, 1920]) {
        const inWidth = [
          ...(await faultsInWindow(page, { width, height: 900 })),
          ...(await sidenoteFaults(page)),
        ];
        found.push(...inWidth.map((fault) => `at ${width}: ${fault}`));
      }
      await page.setViewportSize(wide);
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('links', () => {
  /** Files are written by processes of their own, and have tests of their own. */
  const isFile = (path: string) =>
    /^(\/[a-z]{2})?\/articles\/[^/]+(\/editions\/\d+)?\.[a-z]+$|^\/(api|oai)/.test(path);

  it('lead from every page to something that is there', async () => {
    const asked = new Map<string, string>();
    const astray: string[] = [];
    for (const { address, status } of pageAddresses(['en', 'ru', 'be'])) {
      if (status !== 200) continue; // their own address is among their links
      const html = await (await site.answer(address)).text();
      const { paths, nowhere } = linksOfPage(html, address, 'http://localhost:3000');
      for (const path of paths) if (!asked.has(path)) asked.set(path, address);
      astray.push(...nowhere.map((fragment) => `${address}: there is no #${fragment}`));
    }
    for (const [path, from] of asked) {
      if (isFile(path)) continue;
      const { status } = await site.answer(path);
      if (status >= 400 && status !== 410) astray.push(`${from}: ${path} is ${status}`);
    }
    expect(astray).toEqual([]);
    expect(asked.size).toBeGreaterThan(150);
  });
});
