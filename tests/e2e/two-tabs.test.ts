import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import { rootChildren } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults } from '@support/browser/page-faults';
import { body } from '@support/merging/texts';

type Stored = { title: string; subtitle: string; revision: number; body: unknown };

describe('one article open in two tabs', () => {
  let journey: Journey;
  let token: string;
  let article: number;
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    const editor = await journey.colleague(['editor']);
    token = await tokenOf(journey.server.url, editor);
    article = await anArticle();
    first = await opened(editor);
    second = await opened(editor);
  });

  afterAll(() => journey.end());

  const api = async (method: string, path: string, sent?: unknown): Promise<unknown> => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    return answer.json();
  };

  const anArticle = async (): Promise<number> => {
    const text = body('The first paragraph.', 'The second paragraph.', 'The third paragraph.');
    const made = await api('POST', '/articles', { title: 'A start', language: 'en', body: text });
    return (made as { doc: { id: number } }).doc.id;
  };

  const stored = async () => (await api('GET', `/articles/${article}?depth=0`)) as Stored;
  const lines = async () => rootChildren((await stored()).body).map(wordsOf);

  const opened = async (person: Person): Promise<Page> => {
    const page = await journey.desk(person);
    await page.goto(`/admin/collections/articles/${article}`);
    await page.locator('[data-saving=saved]').waitFor();
    return page;
  };

  const isSave = (answer: Response): boolean =>
    answer.request().method() === 'PATCH' && answer.url().includes(`/api/articles/${article}`);

  /** Types into a field and waits for what the server says to the save that follows by itself. */
  const fill = async (page: Page, field: string, words: string): Promise<number> => {
    const answered = page.waitForResponse(isSave);
    await page.locator(`#field-${field}`).fill(words);
    return (await answered).status();
  };

  const paragraph = (page: Page, words: string) =>
    page.locator('[data-field-path=body] [data-lexical-editor] p').filter({ hasText: words });

  /** Writes at the end of a paragraph, as hands do. */
  const write = async (page: Page, after: string, words: string): Promise<void> => {
    await paragraph(page, after).click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  };

  const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor();
  const panel = (page: Page) => page.getByRole('alertdialog', { name: /changed the same place/ });

  it('shows no lock, and saves again and again from one of them', async () => {
    for (const title of ['Once', 'Twice', 'A third time']) {
      expect(await fill(first, 'title', title)).toBe(200);
    }
    expect(await stored()).toMatchObject({ title: 'A third time', revision: 3 });
    for (const page of [first, second]) {
      expect(await page.getByText(/currently editing|take over/i).count()).toBe(0);
    }
  });

  it('shows in the other what was saved, and merges what both write', async () => {
    await second.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-title')?.value === 'A third time',
    );
    await Promise.all([fill(first, 'title', 'By the first'), fill(second, 'subtitle', 'By both')]);
    await Promise.all([saved(first), saved(second)]);
    expect(await stored()).toMatchObject({ title: 'By the first', subtitle: 'By both' });
  });

  it('merges different paragraphs while both type, with the caret and the undoing of each', async () => {
    await write(second, 'The third paragraph.', ' Typed in the second');
    await write(first, 'The first paragraph.', ' Typed in the first.');
    await paragraph(second, 'Typed in the first.').waitFor();
    await second.keyboard.type(' tab.');
    await saved(second);
    await paragraph(first, 'Typed in the second tab.').waitFor();
    expect(await lines()).toEqual([
      'The first paragraph. Typed in the first.',
      'The second paragraph.',
      'The third paragraph. Typed in the second tab.',
    ]);
    await second.keyboard.press('Control+z');
    await second.keyboard.press('Control+z');
    await second.keyboard.press('Control+z');
    await paragraph(first, 'Typed in the second tab.').waitFor({ state: 'detached' });
    await saved(second);
    await paragraph(second, 'Typed in the first.').waitFor();
    expect((await lines())[0]).toBe('The first paragraph. Typed in the first.');
    expect((await lines())[2]).not.toContain('Typed in the second tab.');
  });

  it('asks where both changed one paragraph, side by side, and stores what was chosen', async () => {
    await second.context().setOffline(true);
    await write(second, 'The second paragraph.', ' Mine.');
    const answered = first.waitForResponse(isSave);
    await write(first, 'The second paragraph.', ' Theirs.');
    expect((await answered).status()).toBe(200);
    await second.context().setOffline(false);
    await panel(second).waitFor();
    expect(await lines()).toContain('The second paragraph. Theirs.');
    expect(await panel(second).locator('ins').allInnerTexts()).toEqual([
      expect.stringContaining('Mine.'),
      expect.stringContaining('Theirs.'),
    ]);
    expect(await axeFaults(second, 'all', ['.desk-meeting'])).toEqual([]);
    const save = panel(second).getByRole('button', { name: 'Save what is chosen' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await panel(second).getByRole('button', { name: 'Keep mine' }).click();
    await save.click();
    await panel(second).waitFor({ state: 'detached' });
    await saved(second);
    expect(await lines()).toContain('The second paragraph. Mine.');
    await paragraph(first, 'The second paragraph. Mine.').waitFor();
  });

  it('asks by keyboard alone for a title that both changed', async () => {
    await second.context().setOffline(true);
    await second.locator('#field-title').fill('My title');
    expect(await fill(first, 'title', 'Their title')).toBe(200);
    await second.context().setOffline(false);
    await panel(second).waitFor();
    await panel(second).getByRole('button', { name: 'Keep theirs' }).focus();
    await second.keyboard.press('Space');
    await panel(second).getByRole('button', { name: 'Save what is chosen' }).focus();
    await second.keyboard.press('Enter');
    await panel(second).waitFor({ state: 'detached' });
    await saved(second);
    expect(await second.locator('#field-title').inputValue()).toBe('Their title');
    expect((await stored()).title).toBe('Their title');
  });
});
