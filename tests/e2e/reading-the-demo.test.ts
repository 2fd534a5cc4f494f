import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startJourney, type Journey } from '@support/journey';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = '/articles/where-the-gauge-changes';

describe('reading the demo publication', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney(['--demo']);
  });

  afterAll(() => journey.end());

  const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
    const baseURL = journey.server.url;
    // The page's own policy forbids foreign scripts, and axe is one.
    const context = await journey.browser.newContext({ baseURL, bypassCSP: true, ...options });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each([360, 1280])('has nothing for axe to find at %i pixels', async (width) => {
      const pages = ['/', '/articles', article, '/ru', '/topics', '/about', '/no-such-page'];
      const author = await firstHref(`a[href^="/authors/"]`);
      const source = await firstHref(`a[href^="/sources/"]`);
      for (const path of [...pages, author, source]) {
        const page = await open(path, { colorScheme, viewport: { width, height: 800 } });
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
        expect({ path, wider: await sideways(page) }).toEqual({ path, wider: 0 });
        await page.context().close();
      }
    });
  });

  const firstHref = async (selector: string): Promise<string> => {
    const page = await open(article, {});
    const href = await page.locator(selector).first().getAttribute('href');
    await page.context().close();
    if (!href) throw new Error(`The article links to no ${selector}`);
    return href;
  };

  it.each([1280, 1920])(
    'sets notes in the margin at %i pixels, none over another',
    async (width) => {
      const page = await open(article, { viewport: { width, height: 900 } });
      const boxes = await page.locator('.sidenote').evaluateAll((notes) =>
        notes.map((note) => {
          const { top, bottom, left } = note.getBoundingClientRect();
          return { top, bottom, left };
        }),
      );
      expect(boxes.length).toBeGreaterThan(5);
      const body = await page.locator('.body p').first().boundingBox();
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThan((body?.x ?? 0) + (body?.width ?? 0));
        const next = boxes[at + 1];
        if (next) expect(next.top).toBeGreaterThanOrEqual(box.bottom);
      }
      await page.context().close();
    },
  );

  it('opens a note in place on a phone, by tap and by keyboard, and closes it with Escape', async () => {
    const page = await open(article, { viewport: { width: 360, height: 740 } });
    const marker = page.locator('[role="doc-noteref"]').first();
    await marker.focus();
    await page.keyboard.press('Enter');
    await page.locator('.note-card').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.note-card').waitFor({ state: 'hidden' });
    expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('has every note at the end without any script, with a way back', async () => {
    const page = await open(article, { javaScriptEnabled: false });
    const first = page.locator('[role="doc-noteref"]').first();
    const target = (await first.getAttribute('href')) ?? '';
    expect(target).toMatch(/^#/);
    const note = page.locator(`[id="${target.slice(1)}"]`);
    expect(await note.innerText()).toContain('Tracks across Continents');
    const back = await note.locator('[role="doc-backlink"]').first().getAttribute('href');
    expect(back).toBe(`#${await first.getAttribute('id')}`);
    await page.context().close();
  });

  it('asks nobody else for anything, and sets no cookie', async () => {
    const page = await open('/', {});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(article);
    await page.reload();
    expect([...new Set(asked)]).toEqual([journey.server.url]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: Axe };
    const found = await judge.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
};

/** How far a page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
