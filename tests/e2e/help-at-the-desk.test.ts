import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { openTab } from '@support/browser/editor-page';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, overflowFaults, shiftFaults } from '@support/browser/page-faults';
import { hearsKeys, tabTo } from '@support/browser/by-keyboard';

/** Help in place: a page for what a finding says, keys on every page, and the tour for whoever is new. */
let journey: Journey;
let administrator: Person;
let editor: Person;
let writer: Person;

beforeAll(async () => {
  journey = await startJourney();
  administrator = await journey.setUp();
  editor = await journey.colleague(['editor']);
  writer = await journey.newcomer(['writer']);
});
afterAll(() => journey.end());

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/** In both themes, wide and narrow. */
const faultsOf = async (page: Page): Promise<string[]> => {
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page
      .context()
      .addCookies([{ name: 'payload-theme', value: theme, url: journey.server.url }]);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      const found = [...(await axeFaults(page)), ...(await overflowFaults(page))];
      faults.push(...found.map((fault) => `${theme}, ${viewport.width}: ${fault}`));
    }
    await page.setViewportSize(wide);
  }
  return faults;
};

const speak = (page: Page, language: string) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url: journey.server.url }]);

const anArticleWithoutSource = async (): Promise<number> => {
  const { url } = journey.server;
  const answer = await fetch(`${url}/api/articles/import`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `JWT ${await tokenOf(url, editor)}`,
    },
    body: JSON.stringify({
      filename: 'rivers.md',
      text: '# Rivers\n\n[Rivers change their beds](http://127.0.0.1/rivers).',
    }),
  });
  const { article } = (await answer.json()) as { article: number };
  return article;
};

describe('help', () => {
  let desk: Page;
  let article: number;
  beforeAll(async () => {
    article = await anArticleWithoutSource();
    desk = await journey.desk(editor);
    await desk.setViewportSize(wide);
  });
  afterAll(() => desk.context().close());

  it('opens from a finding beside what one is at, and nothing typed is lost', async () => {
    await desk.goto(`/admin/collections/articles/${article}`);
    const link = desk.locator('[data-rule="citation-proposed"] .desk-help-link').first();
    await link.waitFor();
    const comment = desk.getByLabel(/^Comment$/);
    await openTab(desk, 'Comments');
    await desk.getByRole('button', { name: 'New comment' }).click();
    await comment.fill('Half a thought');
    await openTab(desk, 'Checks');
    const opened = desk.context().waitForEvent('page');
    await link.click();
    const help = await opened;
    await help.getByRole('heading', { level: 1, name: /has not been confirmed/ }).waitFor();
    for (const title of [
      'What it means',
      'Why Ibidem asks',
      'What to do',
      'Who may settle it',
      'Can it be waived?',
    ]) {
      await help.getByRole('heading', { name: title }).waitFor();
    }
    expect(await help.title()).toMatch(/^The source proposed for .* · Help · /);
    expect(await faultsOf(help)).toEqual([]);
    await help.close();
    expect(await comment.inputValue()).toBe('Half a thought');
  });

  it.each([
    ['en', 'Help'],
    ['ru', 'Справка'],
    ['be', 'Даведка'],
  ])('can be read by all, in %s', async (language, title) => {
    await speak(desk, language);
    await desk.goto('/admin/help');
    await desk.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    for (const name of ['reviews', 'link-broken', 'no-such-rule']) {
      await desk.goto(`/admin/help/${name}`);
      await desk.getByRole('heading', { level: 1 }).waitFor();
      expect([...(await axeFaults(desk)), ...(await overflowFaults(desk))]).toEqual([]);
    }
    await speak(desk, 'en');
  });

  it('is found by words of what was said, by keyboard alone', async () => {
    await desk.goto('/admin/help');
    await tabTo(desk, desk.getByRole('searchbox', { name: 'Words of what was said' }));
    await desk.keyboard.type('does not open');
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/\?q=does/);
    await tabTo(desk, desk.getByRole('link', { name: /cited on “…”, does not open/ }));
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/\/admin\/help\/link-broken$/);
    await desk.getByText('Writer, Fact-checker, Editor, Publisher').waitFor();
  });

  it('is among what Ctrl+K finds', async () => {
    await desk.goto('/admin');
    await hearsKeys(desk);
    await desk.keyboard.press('Control+k');
    await desk.keyboard.type('quotations and');
    await desk.getByRole('option', { name: 'Quotations and their sources' }).waitFor();
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/\/admin\/help\/quotations$/);
  });

  it.each([
    ['/admin', 'Home'],
    ['/admin/articles', 'Home'],
    ['/admin/articles?view=board', 'lift a card'],
    ['/admin/sources', 'Home'],
    ['/admin/calendar', 'Today'],
    ['/admin/inbox', 'Home'],
    ['/admin/audit', 'Home'],
    ['/admin/reports', 'Home'],
    ['/admin/settings', 'Home'],
    ['/admin/policy', 'Home'],
    ['/admin/import', 'Home'],
    ['/admin/help', 'Home'],
    ['/admin/collections/sources', 'Home'],
    ['/admin/collections/articles/create', 'cite the selected words'],
  ])('shows the keys of the page at ?: %s', async (path, words) => {
    await desk.goto(path, { waitUntil: 'networkidle' });
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await desk.keyboard.press('?');
    const keys = desk.getByRole('dialog', { name: 'Keys of this page' });
    await keys.getByText(words).first().waitFor();
    await keys.getByRole('link', { name: 'Help' }).waitFor();
  });
});

describe('the tour', () => {
  let desk: Page;
  const step = () => desk.locator('.desk-tour');
  const itsEnd = () =>
    desk.waitForResponse(
      (answer) =>
        answer.url().endsWith('/api/desk/tour') &&
        answer.request().postData()?.includes('false') === true,
    );
  beforeAll(async () => {
    desk = await journey.desk(writer);
    await desk.setViewportSize(wide);
  });
  afterAll(() => desk.context().close());

  it('shows whoever is new four things, by keyboard alone, and moves nothing on the page', async () => {
    await desk.goto('/admin');
    await step().getByText('1 of 4').waitFor();
    expect(await shiftFaults(desk)).toEqual([]);
    for (const at of [1, 2, 3, 4]) {
      await step().getByText(`${at} of 4`).waitFor();
      expect(await axeFaults(desk)).toEqual([]);
      if (at < 4) await desk.keyboard.press('Enter');
    }
    expect(await shiftFaults(desk)).toEqual([]);
  });

  it('stands beside what it is about, in every language, on a telephone as a sheet', async () => {
    for (const [language, next] of [
      ['en', 'Next'],
      ['ru', 'Дальше'],
      ['be', 'Далей'],
    ] as const) {
      await speak(desk, language);
      await desk.setViewportSize(wide);
      await desk.goto('/admin');
      await step().waitFor();
      const [made, said] = [
        await desk.locator('.desk-nav__make').boundingBox(),
        await step().boundingBox(),
      ];
      expect(said?.x).toBeGreaterThan((made?.x ?? 0) + (made?.width ?? 0));
      await desk.setViewportSize(narrow);
      await desk.waitForFunction(
        () => document.querySelector('.desk-tour')?.getBoundingClientRect().left === 0,
      );
      const sheet = await step().boundingBox();
      expect([sheet?.x, sheet?.width]).toEqual([0, narrow.width]);
      await step().getByRole('button', { name: next }).click();
      expect([...(await axeFaults(desk)), ...(await overflowFaults(desk))]).toEqual([]);
    }
    await speak(desk, 'en');
    await desk.setViewportSize(wide);
  });

  it('is over at Escape, and stays so in another browser', async () => {
    await desk.goto('/admin');
    await step().waitFor();
    const told = itsEnd();
    await desk.keyboard.press('Escape');
    await step().waitFor({ state: 'detached' });
    expect((await told).status()).toBe(200);
    const elsewhere = await journey.desk(writer);
    await elsewhere.goto('/admin', { waitUntil: 'networkidle' });
    expect(await elsewhere.locator('.desk-tour').count()).toBe(0);
    await elsewhere.context().close();
  });

  it('comes again when it is asked for, by mouse, and goes when it was seen', async () => {
    await desk.goto('/admin/help');
    await desk.getByRole('button', { name: 'Show the tour again' }).click();
    await desk.waitForURL(/\/admin$/);
    const told = itsEnd();
    for (const name of ['Next', 'Next', 'Next', 'Begin']) {
      await step().getByRole('button', { name }).click();
    }
    await step().waitFor({ state: 'detached' });
    await told;
    await desk.goto('/admin', { waitUntil: 'networkidle' });
    expect(await step().count()).toBe(0);
  });

  it('leaves those alone who know the desk', async () => {
    const known = await journey.desk(editor);
    await known.goto('/admin', { waitUntil: 'networkidle' });
    expect(await known.locator('.desk-tour').count()).toBe(0);
    await known.context().close();
  });
});

describe('the look', () => {
  let desk: Page;
  const accentOf = (scheme: 'light' | 'dark') =>
    desk
      .frameLocator(`.ibidem-look__frames iframe[data-dressed="${scheme}"]`)
      .locator('a[href="/"]')
      .last()
      .evaluate((one) => {
        const mark = one.ownerDocument.createElement('i');
        mark.style.color = 'var(--accent)';
        one.append(mark);
        const { color } = getComputedStyle(mark);
        mark.remove();
        return color;
      });
  beforeAll(async () => {
    desk = await journey.desk(administrator);
    await desk.setViewportSize(wide);
  });
  afterAll(() => desk.context().close());

  it('is seen on a page in light and dark while it is chosen, before anything is saved', async () => {
    await desk.goto('/admin/globals/publication#look');
    await desk.locator('iframe[data-dressed="dark"]').waitFor();
    expect(await accentOf('light')).toBe('rgb(140, 45, 27)');
    const frame = desk.locator('iframe[data-dressed="light"]');
    const stood = await frame.boundingBox();
    await desk.locator('#field-colours__accent').fill('#c9a227');
    const light = desk.locator('.ibidem-look__frames figure').first();
    await light.getByText('too faint: 2.09 to 1, and 4.5 is the least').waitFor();
    expect(await accentOf('light')).toBe('rgb(201, 162, 39)');
    expect(await frame.boundingBox()).toEqual(stood);
    expect(await accentOf('dark')).not.toBe('rgb(201, 162, 39)');
    await desk.locator('#field-colours__accentDark').fill('#7fd1b9');
    await desk
      .locator('.ibidem-look__frames figure')
      .last()
      .getByText(/can be read/)
      .waitFor();
    expect(await accentOf('dark')).toBe('rgb(127, 209, 185)');
    const stored = await fetch(`${journey.server.url}/`);
    expect(await stored.text()).not.toContain('c9a227');
  });

  it('can be read by all, on a telephone too', async () => {
    for (const viewport of [wide, narrow]) {
      await desk.setViewportSize(viewport);
      for (const theme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme: theme });
        expect(await axeFaults(desk, 'all', ['.ibidem-look__frames'])).toEqual([]);
      }
      expect(await overflowFaults(desk)).toEqual([]);
    }
  });
});
