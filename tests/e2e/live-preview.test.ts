import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';

/** An editor at work, with the page as it will be beside the form. */
let journey: Journey;
let editor: Person;
let token: string;

beforeAll(async () => {
  journey = await startJourney();
  await journey.setUp();
  editor = await journey.colleague(['editor']);
  token = await tokenOf(journey.server.url, editor);
});
afterAll(() => journey.end());

/** So many paragraphs of twenty words, each with its number. */
const anArticleOf = async (paragraphs: number): Promise<number> => {
  const body = bodyOf(
    Array.from({ length: paragraphs }, (_, at) => ({
      type: 'paragraph',
      children: [
        { type: 'text', text: `Paragraph ${at + 1}: ${'of locks and boats '.repeat(4)}end.` },
      ],
    })),
  );
  const answer = await fetch(`${journey.server.url}/api/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({ title: 'The first title', language: 'en', body }),
  });
  return ((await answer.json()) as { doc: { id: number } }).doc.id;
};

const frameOf = (page: Page) => page.frameLocator('#live-preview-iframe');
const toggle = (page: Page) => page.locator('#live-preview-toggler');
const topOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().top);

describe.each([
  ['a short text', 60],
  ['a text of 8,000 words', 400],
])('%s', (_, paragraphs) => {
  let page: Page;
  let article: number;

  beforeAll(async () => {
    article = await anArticleOf(paragraphs);
    page = await journey.desk(editor);
    await page.goto(`/admin/collections/articles/${article}`);
    await page.locator('#field-title').waitFor();
  });
  afterAll(() => page.context().close());

  const inFrame = (words: string) =>
    frameOf(page).locator('.body > p', { hasText: new RegExp(`^${words}`) });

  /** Payload keeps for each person whether they want the page beside the form. */
  const isOpen = async () => (await toggle(page).getAttribute('aria-pressed')) === 'true';

  it('is shown beside its form, as readers will have it', async () => {
    if (!(await isOpen())) await toggle(page).click();
    await frameOf(page).locator('h1', { hasText: 'The first title' }).waitFor();
    const frame = await (await frameOf(page).owner().elementHandle())?.contentFrame();
    await frame?.waitForLoadState('load'); // its styles have come: nothing moves any more
    expect(await inFrame(`Paragraph ${paragraphs}:`).count()).toBe(1);
    await frameOf(page).locator('.preview-bar__state', { hasText: 'Draft' }).waitFor();
  });

  it('follows what is saved by itself, and stays at the place that is looked at', async () => {
    const place = inFrame(`Paragraph ${paragraphs / 2}:`);
    await place.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const before = await topOf(place);

    await page.locator('#field-title').fill('The second title');
    await frameOf(page).locator('h1', { hasText: 'The second title' }).waitFor();
    expect(Math.abs((await topOf(place)) - before)).toBeLessThan(2);

    const first = page.locator('.rich-text-lexical [contenteditable="true"] p').first();
    await first.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Here are words that fill a line and more. '.repeat(3));
    await inFrame('Paragraph 1:').filter({ hasText: 'fill a line' }).waitFor();
    expect(Math.abs((await topOf(place)) - before)).toBeLessThan(2);
  });

  it('leaves the hand where it types', async () => {
    await page.keyboard.type('And on');
    await inFrame('Paragraph 1:').filter({ hasText: 'And on' }).waitFor();
    await page.keyboard.type(' it goes.');
    await inFrame('Paragraph 1:').filter({ hasText: 'And on it goes.' }).waitFor();
    expect(
      await page.evaluate(() => document.activeElement?.closest('.rich-text-lexical') !== null),
    ).toBe(true);
  });

  it('opens the pages of the site in windows of their own, and keeps the form', async () => {
    const opened = page.context().waitForEvent('page');
    await frameOf(page).locator('.masthead a[rel="search"]').click();
    const other = await opened;
    await other.waitForURL(/\/search$/);
    expect(await other.locator('h1').innerText()).toBe('Search the texts');
    await other.close();
    await inFrame('Paragraph 1:').waitFor();
  });

  it('can be read by all in a window of its own, and is left by one click', async () => {
    const alone = await page.context().newPage();
    await alone.goto(`/preview/articles/${article}`);
    await alone.locator('h1', { hasText: 'The second title' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await alone.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFaults(alone, colorScheme === 'light' ? 'all' : 'changing')).toEqual([]);
    }
    for (const width of [1280, 1000, 360]) {
      await alone.setViewportSize({ width, height: 740 });
      expect(await overflowFaults(alone)).toEqual([]);
      const bar = await alone.locator('.preview-bar').boundingBox();
      const head = await alone.locator('.masthead').boundingBox();
      expect(head?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
    await alone.locator('.preview-bar__leave').click();
    await alone.waitForURL(`${journey.server.url}/`);
    await alone.close();
  });

  it('is put away by one click, and left for the readers’ site by one', async () => {
    await toggle(page).click();
    await frameOf(page).owner().waitFor({ state: 'hidden' });
    await toggle(page).click();
    const leave = frameOf(page).locator('.preview-bar__leave');
    await leave.click();
    await page.waitForURL(`${journey.server.url}/`);
    expect(await page.locator('.preview-bar').count()).toBe(0);
  });
});
