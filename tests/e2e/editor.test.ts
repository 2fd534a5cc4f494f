import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import { bar, citation, openTab, rail } from '@support/browser/editor-page';
import { eventually } from '@support/faults/points';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';
import { caretAt, selectIn } from '@support/browser/text-of-article';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});

describe('the page on which an article is written', () => {
  let journey: Journey;
  let writer: Person;
  let token: string;
  let page: Page;
  let article: number;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    writer = await journey.colleague(['writer']);
    token = await tokenOf(journey.server.url, writer);
    article = await anArticle();
    page = await journey.desk(writer);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  afterAll(() => journey.end());

  const api = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json();
  };

  const anArticle = async (): Promise<number> => {
    await api('POST', '/sources', { title: 'Ledgers of the Upper Locks', type: 'book' });
    const made = await api('POST', '/articles', {
      title: 'Locks and ledgers',
      standfirst: 'Two sentences on why to read on. Here is the second one of them.',
      language: 'en',
      body: bodyOf([
        paragraph('The canal was never only a ditch. Its keepers counted every barge.'),
        {
          type: 'heading',
          level: 2,
          anchor: 'what',
          children: [{ type: 'text', text: 'What they say' }],
        },
        paragraph('Traffic had doubled within ten years. The barge was slow.'),
      ]),
    });
    return (made as { doc: { id: number } }).doc.id;
  };

  const open = async (): Promise<void> => {
    await page.goto(`/admin/collections/articles/${article}`);
    await page.locator('[data-saving=saved]').waitFor();
    await text().locator('p').first().waitFor();
  };

  const text = () => page.locator('[data-field-path=body] [data-lexical-editor]').first();
  const marks = () => text().locator('[data-citation-key]');
  const inText = () =>
    page.waitForFunction(() => document.activeElement?.closest('[data-field-path=body]'));
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');

  const line = (at: number) => text().locator('p').nth(at);

  it('begins the text within 370 pixels of the top, 68 letters to a line', async () => {
    await open();
    const first = await text().locator('p').first().boundingBox();
    expect(first?.y).toBeLessThanOrEqual(370);
    expect(first?.width).toBe(620);
  });

  it('goes from title to text by Enter, without a form label to be seen', async () => {
    await page.locator('#field-title').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('field-subtitle');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('field-standfirst');
    await page.keyboard.press('Enter');
    expect(await text().evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Locks and ledgers');
  });

  it('finds words over all of the text, and replaces all in one step', async () => {
    await page.keyboard.press('Control+Alt+h');
    const find = page.getByRole('search', { name: 'Find and replace' });
    await find.getByLabel('Find in the text').fill('barge');
    await find.getByText('1 of 2').waitFor();
    await page.keyboard.press('Enter');
    await find.getByText('2 of 2').waitFor();
    await find.getByLabel('Replace by').fill('boat');
    await find.getByRole('button', { name: 'Replace all' }).click();
    await find.getByText('Replaced: 2').waitFor();
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
    expect(await text().innerText()).not.toContain('barge');
    await bar(page).getByRole('button', { name: 'Undo' }).click();
    await text().getByText('every barge').waitFor();
    expect(await text().innerText()).toContain('The barge was slow');
  });

  it('cites selected words by keys alone: Ctrl+K, arrows, Enter, and back to the words', async () => {
    await selectIn(page, line(0), 34, 18);
    await page.keyboard.press('Control+k');
    await citation(page).getByRole('combobox').waitFor();
    await page.keyboard.type('Ledgers of');
    await citation(page)
      .getByRole('option', { name: /Ledgers of the Upper Locks/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await citation(page)
      .getByRole('button', { name: /^Confirm/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await citation(page).waitFor({ state: 'hidden' });
    await text().locator('[data-status=resolved]').waitFor();
    await inText();
    expect(await marks().count()).toBe(1);
  });

  it('takes a mark off again, and undo brings it back with its source', async () => {
    const mark = marks().first();
    await text().locator('p').nth(1).click();
    const words = await mark.boundingBox();
    if (!words) throw new Error('no mark');
    await page.mouse.click(words.x + words.width - 8, words.y + 8);
    await citation(page).getByText('Has its source').waitFor();
    await citation(page).getByRole('button', { name: 'Detach' }).click();
    await mark.waitFor({ state: 'detached' });
    await inText();
    await page.keyboard.press('Control+z');
    await text().locator('[data-status=resolved]').waitFor();
  });

  it('takes it off from within its words, and goes on writing there', async () => {
    await caretAt(page, line(0), 40);
    await page.keyboard.press('Control+k');
    await citation(page).getByText('Has its source').waitFor();
    await citation(page).getByRole('button', { name: 'Detach' }).click();
    await marks().first().waitFor({ state: 'detached' });
    await inText();
    const before = await line(0).innerText();
    await page.keyboard.type('X');
    await text()
      .getByText(`${before.slice(0, 40)}X${before.slice(40)}`)
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await text().locator('[data-status=resolved]').waitFor();
    expect(await line(0).innerText()).toBe(before);
  });

  it('cites the clause before the caret by /cite', async () => {
    await caretAt(page, line(1), 36);
    await page.keyboard.type(' /cite');
    await page.getByRole('option', { name: /Cite a source/ }).waitFor();
    await page.keyboard.press('Enter');
    await citation(page).getByText('No source yet').waitFor();
    await page.keyboard.press('Escape');
    expect(await marks().nth(1).innerText()).toBe('Traffic had doubled within ten years');
    // Whoever leaves before that is offered it again.
    await eventually(async () => {
      const stored = await api('GET', `/articles/${article}?draft=true&depth=0`);
      return JSON.stringify(stored).match(/"citationKey"/g)?.length === 2 ? true : undefined;
    });
  });

  it('leads to what is open by F8, and from the rail', async () => {
    await page.keyboard.press('F8');
    await citation(page).getByText('No source yet').waitFor();
    await page.keyboard.press('Escape');
    await openTab(page, 'Notes');
    expect(await rail(page).getByRole('listitem').count()).toBe(2);
    await rail(page)
      .getByRole('button', { name: /Traffic had doubled/ })
      .click();
    await citation(page).waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await rail(page)
      .getByRole('tab', { name: /^Notes/, selected: true })
      .waitFor();
    await openTab(page, 'Checks');
  });

  it('has the verb of the home page as its one filled button', async () => {
    const filled = bar(page).locator('.desk-button--first');
    await filled.waitFor();
    expect(await filled.innerText()).toBe('Resolve 1 source');
    expect(await filled.count()).toBe(1);
    await page.goto('/admin');
    await page
      .getByRole('link', { name: /^Resolve 1 source/ })
      .first()
      .waitFor();
  });

  it('says what a paste left out, and keeps its words', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async () => {
      const html = '<p>It <mark>rained</mark> all day.</p><img src="data:," alt="A wet lock">';
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob(['It rained all day.'], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    });
    await text().locator('p').last().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await page.getByText(/Left out: .*pictures: 1/).waitFor();
    await page.getByText(/highlights: 1/).waitFor();
    expect(await text().innerText()).toContain('It rained all day.');
    expect(await text().innerText()).not.toContain('A wet lock');
  });

  it.each([
    ['en', 'Checks'],
    ['ru', 'Проверки'],
    ['be', 'Праверкі'],
  ])('stands in the language of whoever writes: %s', async (language, checks) => {
    const cookie = { name: 'payload-lng', value: language, url: journey.server.url };
    await page.context().addCookies([cookie]);
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await open();
      await page.getByText(checks).filter({ visible: true }).first().waitFor();
      expect(await overflowFaults(page)).toEqual([]);
    }
    await page.context().addCookies([{ ...cookie, value: 'en' }]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const theme = { name: 'payload-theme', value: colorScheme, url: journey.server.url };
    await page.context().addCookies([theme]);
    await open();
    await bar(page).locator('.desk-button--first').waitFor();
    expect(await axeFaults(page, colorScheme === 'light' ? 'all' : 'changing')).toEqual([]);
    for (const tab of ['Comments', 'Notes', 'History', 'Checks'] as const) {
      await openTab(page, tab);
      expect(await axeFaults(page, 'changing', ['.desk-rail'])).toEqual([]);
    }
    await page.keyboard.press('F8');
    await citation(page).getByRole('combobox').waitFor();
    expect(await axeFaults(page, colorScheme === 'light' ? 'all' : 'changing')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
