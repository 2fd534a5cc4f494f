import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { focused, follow, tabTo } from '@support/browser/by-keyboard';
import { aJudgedPublication } from '@support/pages/judged-publication';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

/** Ways through the site that readers go without a pointer, and without JavaScript. */
let test: TestPayload;
let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  test = await startTestPayload();
  await aJudgedPublication(test.payload);
  site = await startSiteServer(test.payload);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await test.stop();
});

const journey = async (
  options: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await go(page);
  await context.close();
};

const table = { viewport: { width: 1280, height: 900 } };
const tablet = { viewport: { width: 768, height: 1024 } };
const article = '/articles/the-wells';

describe('by keyboard alone', () => {
  it('from the front page by a topic to an article, from a claim to the kept copy of its source, and back', () =>
    journey(table, async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Skip to the text');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toContain('main main');
      await page.goto('/');
      await follow(page, page.locator('nav a[href="/topics"]'), /\/topics$/);
      await follow(page, page.locator('main a[href="/topics/rivers"]'), /\/topics\/rivers$/);
      await follow(page, page.locator(`main a[href="${article}"]`), /\/articles\/the-wells$/);
      await follow(page, page.locator('.body .marker'), /#note:1$/);
      const reference = page.locator('.references a[href^="/sources/locks"]');
      await follow(page, reference, /\/sources\/locks$/);
      await follow(page, page.locator('main a[href^="/snapshots/"]'), /\/snapshots\/[0-9a-f]{64}$/);
      expect(await page.locator('main').innerText()).toContain('Three locks remain.');
      await page.goBack();
      await page.waitForURL(/\/sources\/locks$/);
      await follow(page, page.locator(`main a[href^="${article}#ref:"]`), /\/the-wells#ref:\d+$/);
      await tabTo(page, page.locator('.body .marker').nth(1));
    }));

  it('a note opens at its number, its links are reached, Escape closes it and gives the focus back', () =>
    journey(tablet, async (page) => {
      await page.goto(article);
      const marker = page.locator('.body p .marker').first();
      await tabTo(page, marker);
      const card = page.locator('.note-card');
      await card.waitFor();
      await page.keyboard.press('Tab');
      expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await marker.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('a way to cite is copied, and readers who do not see it hear so', () =>
    journey({ ...table, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(article);
      const button = page.locator('.cite-this button:visible').first();
      await tabTo(page, button);
      const said = await page.locator('.citation-text').first().innerText();
      await page.keyboard.press('Enter');
      await page.locator('[role="status"]', { hasText: 'Copied' }).waitFor({ state: 'attached' });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(said.replaceAll('\u00a0', ' '));
      expect(copied).toContain('The wells of Upper Kamen');
    }));

  it('the theme is chosen, and kept on the next page', () =>
    journey({ ...table, colorScheme: 'light' }, async (page) => {
      await page.goto('/');
      const paper = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await tabTo(page, page.locator('.theme-choice select'));
      await page.keyboard.press('D');
      await page.waitForFunction(
        (was) => getComputedStyle(document.documentElement).backgroundColor !== was,
        light,
      );
      const dark = await paper();
      await follow(page, page.locator('nav a[href="/articles"]'), /\/articles$/);
      expect(await paper()).toBe(dark);
      await tabTo(page, page.locator('.theme-choice select'));
      await page.keyboard.press('S');
      await page.waitForFunction(
        (was) => getComputedStyle(document.documentElement).backgroundColor === was,
        light,
      );
    }));

  it('the language of the article and of the site is changed', () =>
    journey(table, async (page) => {
      await page.goto(article);
      await follow(page, page.locator('main a[hreflang="be"]'), /\/be\/articles\/the-wells$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('be');
      await follow(page, page.locator('.languages a[hreflang="ru"]'), /\/ru$/);
      expect(await page.locator('h1, h2').first().innerText()).toMatch(/[А-Яа-я]/);
    }));

  it('a wide table is scrolled', () =>
    journey({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto('/articles/four-hundred-notes');
      const region = page.locator('.table').first();
      await region.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => (document.querySelector('.table')?.scrollLeft ?? 0) > 0);
    }));
});

describe('without JavaScript', () => {
  const plain = { ...tablet, javaScriptEnabled: false };

  it('from the front page by a topic to an article, from a claim to the kept copy of its source, and back', () =>
    journey(plain, async (page) => {
      await page.goto('/');
      await page.locator('.masthead a[href="/topics"]').click();
      await page.locator('main a[href="/topics/rivers"]').first().click();
      await page.locator(`main a[href="${article}"]`).first().click();
      await page.locator('.body p .marker').first().click();
      await page.waitForURL(/#note:1$/);
      await page.locator('[id="note:1"] [role="doc-backlink"]').first().click();
      await page.waitForURL(/#ref:1/);
      await page.locator('.references a[href^="/sources/locks"]').click();
      await page.locator('main a[href^="/snapshots/"]').first().click();
      expect(await page.locator('main').innerText()).toContain('Three locks remain.');
      await page.goBack();
      await page.waitForURL(/\/sources\/locks$/);
    }));

  it('nothing is offered that could not be done, and all ways to cite are there', () =>
    journey(plain, async (page) => {
      await page.goto(article);
      expect(await page.locator('button:visible, select:visible').count()).toBe(0);
      await page.locator('.cite-this summary').click();
      expect(await page.locator('.citation-text:visible').count()).toBe(4);
    }));

  it('what became of a text stands before it', () =>
    journey(plain, async (page) => {
      await page.goto('/articles/retracted');
      const notice = await page.locator('.notice').first().boundingBox();
      const title = await page.locator('h1').boundingBox();
      expect(notice?.y).toBeLessThan(title?.y ?? 0);
      await page.goto('/corrections');
      await page.locator('main a[href="/articles/corrected"]').first().click();
      expect(await page.locator('.notice').first().innerText()).toContain('A figure was wrong');
    }));
});
