import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { startBuiltSite, type BuiltSite } from '@support/pages/built-site';
import { follow, tabTo } from '@support/browser/by-keyboard';
import type { Installation } from '@support/entry-points';
import { eventually } from '@support/faults/points';
import { publishNext } from '@support/editions/next-edition';
import { axeFaults } from '@support/browser/page-faults';
import { aPublicArticle } from '@support/editions/public-article';
import { saidBefore } from '@support/pages/published-documents';
import { aSearchedPublication } from '@support/editions/searched-publication';

/** Readers who look for something, and who want to know what changed in it, on the site as it is built. */
let site: BuiltSite;

beforeAll(async () => {
  site = await startBuiltSite(async (installation) => {
    await aSearchedPublication(installation.payload, installation.desk);
    await aHarvestCountedThrice(installation);
  });
});
afterAll(() => site.stop());

const harvest = '/articles/the-harvest';

/** Three editions, of which the first two say something else. */
const aHarvestCountedThrice = async ({ payload, desk }: Pick<Installation, 'payload' | 'desk'>) => {
  const article = { title: 'A harvest in three counts', slug: 'the-harvest' };
  const made = await aPublicArticle(payload, desk, article);
  await saidBefore(payload, made, 'The board of canals guessed at ');
  for (const publicNote of ['It was the ministry that said so.', 'And it said so in public.']) {
    await publishNext({ desk }, made.article.id, { kind: 'correction', publicNote });
  }
};

const widths = [360, 1280];
const inWindow = (width: number) => ({ viewport: { width, height: 800 } });
const field = (page: Page) => page.locator('#search-words');
const hits = (page: Page) => page.locator('main .hit h2');
const status = (page: Page) => page.locator('main [role="status"]:not(.search-line *)');
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

describe.each(widths)('by keyboard alone, in a window of %i pixels', (width) => {
  const go = (way: (page: Page) => Promise<void>) => site.journey(inWindow(width), way);

  /** Chooses in the list that has the focus, as its first letters do. */
  const choose = async (page: Page, from: Locator, letters: string, value: string) => {
    await tabTo(page, from);
    await page.keyboard.type(letters);
    expect(await from.inputValue()).toBe(value);
  };

  it('a text is found among suggestions, and its words among those of the others', () =>
    go(async (page) => {
      await page.goto('/');
      await follow(page, page.locator('.masthead a[rel="search"]'), /\/search$/);
      await tabTo(page, field(page));
      await page.keyboard.type('riv');
      const offered = page.getByRole('listbox', { name: 'Suggestions' });
      await offered.getByRole('option', { name: /The river that was promised boats/ }).waitFor();
      await page.getByText(/^\d+ suggestions?$/).waitFor({ state: 'attached' });
      await fits(page);
      await page.keyboard.press('ArrowDown');
      const chosen = offered.locator('[aria-selected="true"]');
      await chosen.waitFor();
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(
        await chosen.getAttribute('id'),
      );
      await page.keyboard.press('Escape');
      await offered.waitFor({ state: 'hidden' });
      expect(await field(page).inputValue()).toBe('riv');
      await page.keyboard.type('er that');
      await offered.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\//);
      expect(await page.locator('h1').innerText()).toBe('The river that was promised boats');
      await page.goBack();
      await tabTo(page, field(page));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('boats');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=boats/);
      expect(await hits(page).allInnerTexts()).toEqual([
        'The river that was promised boats',
        'An inventory of locks',
      ]);
      expect(await page.locator('main mark').first().innerText()).toMatch(/boats/i);
      await follow(page, hits(page).locator('a').last(), /\/articles\//);
      expect(await page.locator('h1').innerText()).toBe('An inventory of locks');
    }));

  it('a slip of the hand is taken for what was meant', () =>
    go(async (page) => {
      await page.goto('/search');
      await tabTo(page, field(page));
      await page.keyboard.type('inventry of locks');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=inventry/);
      expect(await status(page).innerText()).toContain('results for “inventory of locks”');
      await follow(page, hits(page).locator('a'), /\/articles\//);
    }));

  it('what was found is narrowed, and widened again', () =>
    go(async (page) => {
      await page.goto('/search?q=river');
      expect(await hits(page).count()).toBe(3);
      await tabTo(page, page.getByText('Narrow the results'));
      await page.keyboard.press('Enter');
      await choose(page, list(page, 'Topic'), 'Riv', 'rivers');
      await choose(page, list(page, 'Year'), '2019', '2019');
      await fits(page);
      await tabTo(page, page.getByRole('button', { name: 'Apply' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/year=2019/);
      expect(await hits(page).allInnerTexts()).toEqual(['An inventory of locks']);
      expect(await status(page).innerText()).toBe('1 text');
      expect(await list(page, 'Topic').inputValue()).toBe('rivers');
      await fits(page);
      await follow(page, page.getByText('Clear the filters'), /\/search\?q=river$/);
      expect(await hits(page).count()).toBe(3);
    }));

  it('any two editions are compared, and one comes to what changed', () =>
    go(async (page) => {
      await page.goto(harvest);
      const history = page.getByRole('link', { name: 'All editions, and what changed' });
      await follow(page, history, /\/editions$/);
      await choose(page, list(page, 'From edition'), '1', '1');
      await choose(page, list(page, 'to edition'), '3', '3');
      await tabTo(page, page.getByRole('button', { name: 'Compare' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/editions\/1\.\.3$/);
      expect(await compared(page)).toEqual({
        removed: 'board of canals guessed at',
        added: 'ministry announced',
      });
      for (const note of ['It was the ministry that said so.', 'And it said so in public.']) {
        expect(await page.getByText(note).isVisible()).toBe(true);
      }
      await fits(page);
      await follow(page, page.getByText('To the first change'), /#/);
      const { top } = await page.locator(':target').evaluate((one) => one.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(800);
      await follow(page, page.locator('.comparison h1 a'), /\/the-harvest$/);
    }));

  it('a question in Russian and one in Belarusian find their words in every case, and slips', () =>
    go(async (page) => {
      const ask = async (home: string, words: string) => {
        await page.goto(`${home}/search`);
        await tabTo(page, field(page));
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\?q=/);
      };
      await ask('/ru', 'кораблям');
      expect(await hits(page).allInnerTexts()).toEqual(['Реки, которым обещали корабли']);
      await ask('/be', 'міністэртва');
      expect(await hits(page).allInnerTexts()).toEqual(['Рака, якой абяцалі караблі']);
      expect(await page.locator('main mark').first().innerText()).toBe('Міністэрства');
      await fits(page);
    }));
});

/** The words that a comparison strikes and underlines. */
const compared = async (page: Page) => {
  const words = async (kind: 'ins' | 'del') =>
    (await page.locator(`.change ${kind}`).allTextContents())
      .join(' ')
      .replace(/(added|removed):/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return { removed: await words('del'), added: await words('ins') };
};

describe.each(widths)('without JavaScript, in a window of %i pixels', (width) => {
  const go = (way: (page: Page) => Promise<void>) =>
    site.journey({ ...inWindow(width), javaScriptEnabled: false }, way);

  it('a text is found by its words, despite a slip, and among few', () =>
    go(async (page) => {
      await page.goto('/');
      await page.locator('.masthead a[rel="search"]').click();
      await field(page).fill('inventry of locks');
      expect(await page.getByRole('listbox').count()).toBe(0);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      expect(await status(page).innerText()).toContain('results for “inventory of locks”');
      await field(page).fill('river');
      await field(page).press('Enter');
      await page.waitForURL(/q=river/);
      expect(await hits(page).count()).toBe(3);
      await page.getByText('Narrow the results').click();
      await list(page, 'Author').selectOption({ label: 'Ruth Harlan (2)' });
      await list(page, 'Kind').selectOption('commentary');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.waitForURL(/kind=commentary/);
      expect(await hits(page).allInnerTexts()).toEqual(['An inventory of locks']);
      await page.getByText('Clear the filters').click();
      expect(await hits(page).count()).toBe(3);
      await hits(page).locator('a').first().click();
      await page.waitForURL(/\/articles\//);
    }));

  it('any two editions are compared', () =>
    go(async (page) => {
      await page.goto(harvest);
      await page.getByRole('link', { name: 'All editions, and what changed' }).click();
      await list(page, 'From edition').selectOption('1');
      await list(page, 'to edition').selectOption('2');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.waitForURL(/\/editions\/1\.\.2$/);
      expect(await compared(page)).toEqual({
        removed: 'board of canals guessed at',
        added: 'ministry announced',
      });
      await page.getByText('To the first change').click();
      expect(await page.locator(':target').isVisible()).toBe(true);
    }));

  it('texts in other languages are found from here, in any case of their words', () =>
    go(async (page) => {
      await page.goto('/search?q=корабли');
      await page.getByRole('link', { name: '1 text in Russian' }).click();
      expect(await hits(page).allInnerTexts()).toEqual(['Реки, которым обещали корабли']);
      await page.goto('/be/search');
      await field(page).fill('палітыкі');
      await field(page).press('Enter');
      await page.waitForURL(/\?q=/);
      expect(await hits(page).allInnerTexts()).toEqual(['Рака, якой абяцалі караблі']);
    }));
});

/** Comes last: those who go before find the database in its place. */
describe('while the database is away', () => {
  const health = async () => (await fetch(`${site.url}/health`)).status;
  const reads = async (page: Page, path: string) => {
    const answer = await page.goto(path);
    return { status: answer?.status(), warning: answer?.headers().warning };
  };

  /** With what the script adds to it, which comes once the text is painted. */
  const wordsOf = async (page: Page) => {
    await page.locator('.theme-choice[data-ready]').waitFor();
    return page.locator('main').innerText();
  };

  it('what was read before goes on to be read, the rest is excused in words, and all comes back', () =>
    site.journey(inWindow(1280), async (page) => {
      expect(await reads(page, harvest)).toEqual({ status: 200 });
      const said = await wordsOf(page);
      site.line.cut();
      await eventually(async () => ((await health()) === 503 ? true : undefined));

      const stale = { status: 200, warning: '110 - "Response is Stale"' };
      expect(await reads(page, harvest)).toEqual(stale);
      expect(await wordsOf(page)).toBe(said);
      expect(await axeFaults(page)).toEqual([]);
      expect(await reads(page, '/be/domains')).toMatchObject({ status: 503 });
      expect(await page.locator('h1').innerText()).toBe('Гэтая старонка цяпер недаступная');
      expect(await page.locator('html').getAttribute('lang')).toBe('be');

      site.line.mend();
      // Asked by a program: a browser may show its own copy, which is the same page.
      await eventually(async () => {
        const { status, headers } = await fetch(`${site.url}${harvest}`);
        return status === 200 && !headers.has('warning') ? true : undefined;
      });
      expect(await reads(page, '/be/domains')).toEqual({ status: 200 });
    }));
});
