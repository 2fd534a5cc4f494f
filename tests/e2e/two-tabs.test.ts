import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';

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

  const api = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json();
  };

  const anArticle = async (): Promise<number> => {
    const made = await api('POST', '/articles', { title: 'The beginning', language: 'en' });
    return (made as { doc: { id: number } }).doc.id;
  };

  const stored = async () =>
    (await api('GET', `/articles/${article}?depth=0`)) as { title: string; revision: number };

  const opened = async (person: Person): Promise<Page> => {
    const page = await journey.desk(person);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/admin/collections/articles/${article}`);
    await page.locator('#field-title').waitFor();
    return page;
  };

  const isSave = (answer: Response): boolean =>
    answer.request().method() === 'PATCH' && answer.url().includes(`/api/articles/${article}`);

  /** Types a title and waits for what the server says to the save that follows by itself. */
  const retitle = async (page: Page, title: string): Promise<number> => {
    const answered = page.waitForResponse(isSave);
    await page.locator('#field-title').fill(title);
    return (await answered).status();
  };

  const warning = (page: Page) => page.getByRole('alertdialog');

  it('saves again and again from one of them', async () => {
    for (const title of ['Once', 'Twice', 'A third time']) {
      expect(await retitle(first, title)).toBe(200);
    }
    expect(await stored()).toMatchObject({ title: 'A third time', revision: 3 });
    expect(await warning(first).count()).toBe(0);
  });

  it('refuses the other, says why, and keeps what was written there', async () => {
    expect(await retitle(second, 'From the second tab')).toBe(409);
    await warning(second).waitFor();
    const said = await warning(second).innerText();
    expect(said).toContain('Editor of the Journey has changed this text');
    expect(said).toContain('Title');
    expect((await stored()).title).toBe('A third time');
    await warning(second).getByRole('button', { name: 'Copy my text' }).click();
    await warning(second).getByText('Your text is in the clipboard.').waitFor();
    const copied = await second.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('From the second tab');
  });

  it('lets it save over the other on purpose, and go on', async () => {
    const answered = second.waitForResponse(isSave);
    await warning(second).getByRole('button', { name: 'Save mine over theirs' }).click();
    expect((await answered).status()).toBe(200);
    await warning(second).waitFor({ state: 'detached' });
    expect(await stored()).toMatchObject({ title: 'From the second tab', revision: 4 });
    expect(await retitle(second, 'And on')).toBe(200);
  });

  it('shows the present text after a reload', async () => {
    expect(await retitle(first, 'Behind')).toBe(409);
    await warning(first).getByRole('button', { name: 'Reload and see theirs' }).click();
    await first.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-title')?.value === 'And on',
    );
  });
});
