import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { aDesk } from '@support/desk';
import { motionFaults } from '@support/browser/page-faults';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { aSourcedArticle } from '@support/sourced-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let site: SiteServer;
let browser: Browser;
let path: string;

beforeAll(async () => {
  test = await startTestDesk();
  path = (await aSourcedArticle(test.payload, await aDesk(test.payload))).path;
  site = await startSiteServer(test.payload);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await test.stop();
});

const visit = async <T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  await context.addInitScript(watching);
  try {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
};

/** Before the page: notes what moves, and in which theme the body begins. */
const watching = `
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, watch) => {
    if (!document.body) return;
    window.begun = document.documentElement.dataset.theme ?? '';
    watch.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** Characters in the middle one of the full lines of the text. Runs in the page. */
const measuring = `(() => {
  const counts = [];
  for (const paragraph of [...document.querySelectorAll('.body > p')].slice(0, 8)) {
    const lines = new Map();
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement.closest('.sidenote, .marker')) continue;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getClientRects()[0];
        if (box) lines.set(Math.round(box.bottom), (lines.get(Math.round(box.bottom)) ?? 0) + 1);
      }
    }
    counts.push(...[...lines.values()].slice(0, -1));
  }
  return counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)];
})()`;

describe('the text', () => {
  it.each([768, 1280, 1920])('has 60 to 75 characters a line at %i pixels', async (width) => {
    const measure = await visit({ viewport: { width, height: 900 } }, (page) =>
      page.evaluate<number>(measuring),
    );
    expect(measure).toBeGreaterThanOrEqual(60);
    expect(measure).toBeLessThanOrEqual(75);
  });

  it.each([360, 1280])('stays where it is while its fonts arrive, at %i pixels', async (width) => {
    const moved = await visit({ viewport: { width, height: 800 } }, (page) =>
      page.evaluate<number>('window.moved'),
    );
    expect(moved).toBeLessThan(0.001);
  });
});

const printModelOf = (page: Page) =>
  page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');

describe('the theme', () => {
  it('is the one that was chosen, before anything is painted, until the choice goes back to the system', async () => {
    await visit({ colorScheme: 'light' }, async (page) => {
      const choice = page.getByRole('combobox', { name: 'Theme' });
      const light = await printModelOf(page);
      await choice.selectOption('Dark');
      const dark = await printModelOf(page);
      expect(dark).not.toBe(light);
      await page.goto('/');
      expect(await page.evaluate('window.begun')).toBe('dark');
      expect([await printModelOf(page), await choice.inputValue()]).toEqual([dark, 'dark']);
      await page.emulateMedia({ colorScheme: 'dark' });
      await choice.selectOption('Light');
      expect(await printModelOf(page)).toBe(light);
      await choice.selectOption('System');
      expect(await printModelOf(page)).toBe(dark);
      await page.emulateMedia({ media: 'print' });
      expect(await printModelOf(page)).toBe('rgb(255, 255, 255)');
    });
  });

  it('follows the system without scripts, and shows no choice that could do nothing', async () => {
    const options = { javaScriptEnabled: false, colorScheme: 'dark' } as const;
    await visit(options, async (page) => {
      expect(await page.getByRole('combobox', { name: 'Theme' }).count()).toBe(0);
      expect(await printModelOf(page)).toBe('rgb(25, 23, 20)');
    });
  });
});

describe('what moves', () => {
  it('does so where nobody minds, and stands still for those who asked for it', async () => {
    expect(await visit({ reducedMotion: 'no-preference' }, motionFaults)).not.toEqual([]);
    await visit({ reducedMotion: 'reduce' }, async (page) => {
      expect(await motionFaults(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator('.body .marker').first().click();
      await page.locator('.note-card').waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await motionFaults(page)).toEqual([]);
    });
  });
});
