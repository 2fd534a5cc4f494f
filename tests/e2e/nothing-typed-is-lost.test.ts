import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Response } from 'playwright-core';

import { bodyOf } from '@/document/lexical';
import { hearsKeys } from '@support/browser/by-keyboard';
import { openStrip } from '@support/browser/editor-page';
import { eventually } from '@support/faults/points';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { aLongArticle } from '@support/pages/long-article';

type Stored = { id: number; title: string; revision: number; body: unknown; keyPoints: unknown[] };

describe('what somebody types at the desk', () => {
  let journey: Journey;
  let editor: Person;
  let token: string;
  let page: Page;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    editor = await journey.colleague(['editor']);
    token = await tokenOf(journey.server.url, editor);
    page = await journey.desk(editor);
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

  const anArticle = async (data: object = {}): Promise<number> => {
    const made = await api('POST', '/articles', { title: 'A text', language: 'en', ...data });
    return (made as { doc: Stored }).doc.id;
  };

  const stored = async (id: number) => (await api('GET', `/articles/${id}?depth=0`)) as Stored;
  /** As it is stored once these words are: the page may say that it is saved before all of them are typed. */
  const storedWith = (id: number, words: string) =>
    eventually(async () => {
      const found = await stored(id);
      return JSON.stringify(found).includes(words) ? found : undefined;
    });
  const count = async () =>
    ((await api('GET', '/articles?limit=0')) as { totalDocs: number }).totalDocs;

  const isSave = (answer: Response): boolean =>
    ['PATCH', 'POST'].includes(answer.request().method()) &&
    /\/api\/articles(\/\d+)?\?/.test(answer.url());

  const open = async (id: number): Promise<void> => {
    await page.goto(`/admin/collections/articles/${id}`);
    await page.locator('[data-saving=saved]').waitFor();
  };

  const title = () => page.locator('#field-title');
  const text = () => page.locator('[data-field-path=body] [data-lexical-editor]').first();
  const saving = (state: string) => page.locator(`[data-saving=${state}]`).waitFor();
  /** On the checklist; the same stands folded behind the event that it hinders. */
  const finding = (words: string) => page.getByText(words).filter({ visible: true });
  const offer = () => page.getByRole('alertdialog', { name: 'There is text here' });

  it('begins a draft with the first character, and none for whoever only looks', async () => {
    await page.goto('/admin/collections/articles/create');
    await title().waitFor();
    await page.goBack();
    // What leads back comes to its end, or it leads away from where it is gone next.
    await page.waitForURL('**/admin');
    await hearsKeys(page);
    expect(await count()).toBe(0);
    await page.goto('/admin/collections/articles/create');
    const words = 'The harvest of the northern rivers, and who carried it to the sea that year';
    await title().click();
    await page.keyboard.type(words, { delay: 60 });
    await page.waitForURL(/articles\/\d+$/);
    await saving('saved');
    expect(await title().inputValue()).toBe(words);
    expect(await count()).toBe(1);
    expect((await stored(Number(page.url().split('/').at(-1)))).title).toBe(words);
  });

  it('is not called saved while it goes from the form of a new text to that of the stored one', async () => {
    const answered = Promise.withResolvers<void>();
    await page.route(/\/api\/articles\?/, async (route) => {
      if (route.request().method() === 'POST') await answered.promise;
      await route.continue();
    });
    await page.goto('/admin/collections/articles/create');
    await title().click();
    const asked = page.waitForRequest(
      (request) => request.method() === 'POST' && /\/api\/articles\?/.test(request.url()),
    );
    await page.keyboard.type('What was sent first');
    await asked;
    await page.keyboard.type(', and what was typed meanwhile');
    const said = await statesShown(page);
    answered.resolve();
    await page.waitForURL(/articles\/\d+$/);
    await saving('saved');
    await page.unroute(/\/api\/articles\?/);
    const { title: words } = await stored(Number(page.url().split('/').at(-1)));
    expect(words).toBe('What was sent first, and what was typed meanwhile');
    expect((await said()).filter((state) => state === 'saved')).toEqual(['saved']);
  });

  it('is saved while a figure still lacks its picture', async () => {
    const id = await anArticle();
    await open(id);
    await text().click();
    await page.keyboard.type('/figure');
    await page.locator('.slash-menu-popup').getByText('Figure').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.LexicalEditorTheme__block').waitFor();
    await title().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and on');
    const { title: saved, body } = await storedWith(id, 'A text and on');
    await saving('saved');
    expect(saved).toBe('A text and on');
    expect(JSON.stringify(body)).toContain('"blockType":"figure"');
    await finding('A figure has no picture.').waitFor();
  });

  it('is saved at least every ten seconds, whoever types without a pause', async () => {
    const id = await anArticle();
    await open(id);
    const saves: number[] = [];
    const note = (answer: Response): void => {
      if (isSave(answer)) saves.push(Date.now());
    };
    page.on('response', note);
    await title().click();
    const began = Date.now();
    await page.keyboard.type('x'.repeat(60), { delay: 400 });
    const ended = Date.now();
    page.off('response', note);
    const times = [began, ...saves.filter((at) => at < ended), ended];
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
    expect(Math.max(...gaps)).toBeLessThan(10_000);
  });

  it('says why it is not saved, and goes on when the publication answers again', async () => {
    const id = await anArticle();
    await open(id);
    await page.context().setOffline(true);
    await title().fill('Typed without a network');
    await saving('failed');
    await page.getByText('the publication does not answer.').waitFor();
    await page.context().setOffline(false);
    await saving('saved');
    expect((await stored(id)).title).toBe('Typed without a network');
  });

  it.each([
    [413, 'the text is longer than the publication takes at once.'],
    [429, 'too much was asked for at once.'],
    [503, 'the publication is not able to save at the moment.'],
  ])('says so when the answer is %d', async (status, words) => {
    const id = await anArticle();
    await open(id);
    await page.route(`**/api/articles/${id}?**`, (route) =>
      route.request().method() === 'PATCH'
        ? route.fulfill({ status, headers: { 'Retry-After': '1' }, json: {} })
        : route.continue(),
    );
    await title().fill(`Typed before ${status}`);
    await page.getByText(words).waitFor();
    await page.unrouteAll();
    if (status === 413) await title().fill('A shorter one');
    await saving('saved');
  });

  it('is kept in the browser over a lost session and a closed page, and offered again', async () => {
    const id = await anArticle();
    await open(id);
    const context = page.context();
    const cookies = await context.cookies();
    await context.clearCookies();
    await title().fill('Typed after the session was lost');
    await page.getByText('you are not logged in any more.').waitFor();
    const before = page;
    page = await context.newPage();
    // A page that is left saves once more, so the session comes back when it is closed.
    await before.close();
    await context.addCookies(cookies);
    await page.goto(`/admin/collections/articles/${id}`);
    await offer().getByText('Typed after the session was lost').waitFor();
    expect((await stored(id)).title).toBe('A text');
    await offer().getByRole('button', { name: 'Put it back' }).click();
    await page.waitForResponse(isSave);
    await saving('saved');
    expect((await stored(id)).title).toBe('Typed after the session was lost');
    await open(id);
    expect(await offer().count()).toBe(0);
  });

  it('leaves the address that another article has for the checklist', async () => {
    await anArticle({ slug: 'taken' });
    const id = await anArticle();
    await open(id);
    await openStrip(page, 'details');
    await page.locator('#field-slug').fill('taken');
    await saving('saved');
    await finding('The address “taken” already belongs to something else.').waitFor();
  });

  it('cites an address that is pasted on selected words, and leaves the words', async () => {
    const id = await anArticle();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(id);
    await text().click();
    await page.keyboard.type('The harvest was good');
    await page.evaluate(() => navigator.clipboard.writeText('https://example.org/harvest'));
    await page.keyboard.press('Control+A');
    const made = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/citations') && answer.request().method() === 'POST',
    );
    await page.keyboard.press('Control+V');
    expect((await made).status()).toBe(201);
    await saving('saved');
    expect(await text().innerText()).toBe('The harvest was good');
    const cited = (await api('GET', `/citations?where[article][equals]=${id}`)) as {
      docs: { words: string; proposedUrl: string }[];
    };
    expect(cited.docs).toMatchObject([
      { words: 'The harvest was good', proposedUrl: 'https://example.org/harvest' },
    ]);
  });

  it('reaches every field of an article of 60,000 words with 800 notes', async () => {
    const { body } = aLongArticle({ words: 60_000, notes: 800 });
    const id = await anArticle({ body: bodyOf(body) });
    await open(id);
    const asked: number[] = [];
    page.on('request', (request) => {
      if (request.headers()['next-action']) asked.push(request.postData()?.length ?? 0);
    });
    await openStrip(page, 'points');
    await page.getByRole('button', { name: 'Add key point' }).click();
    await page.locator('#field-keyPoints__0__text').fill('What to take away');
    await page.locator('#field-subtitle').fill('A subtitle');
    await text().click();
    await page.keyboard.type('Words in the text. ');
    const whole = await storedWith(id, 'Words in the text. ');
    await saving('saved');
    expect(whole).toMatchObject({
      subtitle: 'A subtitle',
      keyPoints: [{ text: 'What to take away' }],
    });
    expect(JSON.stringify(whole.body)).toContain('Words in the text. ');
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBeLessThan(100_000);
  });
});

/** Notes what is said of saving from now on, each time that it becomes something else. */
const statesShown = async (page: Page): Promise<() => Promise<string[]>> => {
  const states = await page.evaluateHandle(() => {
    const said: string[] = [];
    const look = (): void => {
      const now = document.querySelector('[data-saving]')?.getAttribute('data-saving');
      if (now && now !== said.at(-1)) said.push(now);
    };
    look();
    new MutationObserver(look).observe(document, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    return said;
  });
  return () => states.evaluate((said) => [...said]);
};
