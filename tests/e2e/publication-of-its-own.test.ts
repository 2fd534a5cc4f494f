import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Response } from 'playwright-core';

import { tabTo } from '@support/browser/by-keyboard';
import { startJourney, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, focusFaults, overflowFaults } from '@support/browser/page-faults';
import { aPictureFile } from '@support/documents/pictures';
import { callsOf, publishedAtTheDesk } from '@support/browser/published-at-the-desk';

/** A new publication: its first administrator, its front page, its look; and what readers see of them at once. */
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ isFromNothing: true });
});
afterAll(() => journey.end());

const themes = ['light', 'dark'] as const;
const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

describe('the first visit of an empty installation', () => {
  const visited = async (locale: string, path: string) => {
    const context = await journey.browser.newContext({ baseURL: journey.server.url, locale });
    const page = await context.newPage();
    await page.goto(path);
    await page.waitForURL(/\/set-up(\?|$)/);
    await page.locator('form').waitFor();
    const faults: string[] = [];
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      for (const viewport of [wide, phone]) {
        await page.setViewportSize(viewport);
        faults.push(...(await axeFaults(page)), ...(await overflowFaults(page)));
      }
    }
    faults.push(...(await focusFaults(page)));
    const said = [await page.locator('html').getAttribute('lang'), page.url()];
    await context.close();
    return { faults, said };
  };

  it.each([
    ['en-GB', 'en'],
    ['ru-RU', 'ru'],
    ['be-BY', 'be'],
  ])('can be read by all and used by keyboard, in %s', async (locale, language) => {
    const { faults, said } = await visited(locale, '/admin');
    expect(faults).toEqual([]);
    expect(said).toEqual([language, `${journey.server.url}/set-up`]);
  });

  it('can be read as well where the code was wrong', async () => {
    const { faults } = await visited('be-BY', '/set-up?refused=set-up-code-wrong');
    expect(faults).toEqual([]);
  });
});

describe('a stranger', () => {
  it.each(['/_next/image?url=%2Fassets%2Fibidem.svg&w=64&q=75', '/api/og?title=Mine'])(
    'has no picture made (%s)',
    async (address) => {
      expect((await fetch(`${journey.server.url}${address}`)).status).toBe(404);
    },
  );
});

/** Saves by keyboard, as Payload has it, and gives what the server said. */
const save = async (page: Page, slug: string): Promise<Response> => {
  const answered = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'POST' && answer.url().includes(`/api/globals/${slug}`),
  );
  await page.keyboard.press('Control+s');
  return answered;
};

/** Chooses what begins so in a list of Payload's, by keyboard alone. */
const choose = async (field: Locator, words: string): Promise<void> => {
  const page = field.page();
  await tabTo(page, field.locator('input').first());
  await page.keyboard.type(words);
  await page.locator('.rs__option', { hasText: words }).first().waitFor();
  await enterAndSettle(page);
};

/** Payload asks the server what the form looks like after each change; what is done before the answer may be lost. */
const enterAndSettle = async (page: Page): Promise<void> => {
  const settled = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes('/admin/globals/'),
  );
  await page.keyboard.press('Enter');
  await settled;
};

const addSection = async (page: Page, at: number): Promise<void> => {
  await tabTo(page, page.locator('.array-field__add-row'));
  await enterAndSettle(page);
  await page.locator(`#field-sections__${at}__about`).waitFor();
};

const titlesOf = (reader: Page) =>
  reader.locator('main h2 a, main h3 a, .section-title').allInnerTexts();

let editor: Person;
let publisher: Person;

describe('an editor arranges the front page', () => {
  let page: Page;
  let reader: Page;
  let ids: ReadonlyMap<string, number>;

  beforeAll(async () => {
    await journey.setUp();
    editor = await journey.colleague(['editor']);
    publisher = await journey.colleague(['publisher']);
    const by = {
      editor: await callsOf(journey.server.url, editor),
      publisher: await callsOf(journey.server.url, publisher),
    };
    ids = await publishedAtTheDesk(by, [
      { title: 'The oldest lock', slug: 'the-oldest-lock' },
      { title: 'Кола і шлюз', slug: 'kola-i-shliuz', language: 'be' },
      { title: 'The tide table', slug: 'the-tide-table' },
      { title: 'The newest bridge', slug: 'the-newest-bridge' },
    ]);
    await by.editor('POST', '/articles?draft=true', {
      title: 'The draft of a dam',
      language: 'en',
    });
    page = await journey.desk(editor);
    reader = await journey.reader();
    await page.goto('/admin/globals/front-page');
    await page.locator('#field-lead').waitFor();
  });
  afterAll(async () => {
    await page.context().close();
    await reader.context().close();
  });

  it('is offered what readers have in this language, and nothing else', async () => {
    const lead = page.locator('#field-lead');
    await lead.locator('.rs__control').click();
    const offered = lead.locator('.rs__option');
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).toSorted()).toEqual([
      'The newest bridge',
      'The oldest lock',
      'The tide table',
    ]);
    await page.keyboard.press('Escape');
  });

  it('chooses a lead and a section by keyboard, and readers see them with the next request', async () => {
    await choose(page.locator('#field-lead'), 'The oldest lock');
    await addSection(page, 0);
    await choose(page.locator('#field-sections__0__about'), 'Articles chosen by hand');
    await choose(page.locator('#field-sections__0__articles'), 'The tide table');
    await tabTo(page, page.locator('#field-sections__0__title'));
    await page.keyboard.type('Worth reading again');
    await page.locator('.row-label', { hasText: '1 · Worth reading again' }).waitFor();
    expect((await save(page, 'front-page')).status()).toBe(200);

    await reader.goto('/');
    expect(await titlesOf(reader)).toEqual(
      expect.arrayContaining(['The oldest lock', 'Worth reading again', 'The tide table']),
    );
    expect(await reader.locator('.lead-title').innerText()).toBe('The oldest lock');
  });

  it('is told what a section lacks, instead of having it vanish', async () => {
    await addSection(page, 1);
    await choose(page.locator('#field-sections__1__about'), 'A topic');
    expect((await save(page, 'front-page')).status()).toBe(400);
    await page.locator('.field-error', { hasText: 'This field is required.' }).waitFor();
    await reader.goto('/');
    expect(await reader.locator('.lead-title').innerText()).toBe('The oldest lock');
  });

  it('goes on with what is left, where a choice is no longer published', async () => {
    const call = await callsOf(journey.server.url, publisher);
    const given = { event: 'withdraw', publicNote: 'Not ours.', reason: 'A letter.' };
    await call('POST', `/articles/${ids.get('the-oldest-lock')}/transitions`, given);
    await reader.goto('/');
    expect(await reader.locator('.lead-title').innerText()).toBe('The newest bridge');
    await page.goto('/admin/globals/front-page');
    await page.locator('#field-sections__0__title').fill('Still worth it');
    expect((await save(page, 'front-page')).status()).toBe(200);
  });

  it('goes from the form to what readers see, in one step', async () => {
    const opened = page.context().waitForEvent('page');
    await tabTo(page, page.locator('.ibidem-readers-page'));
    await page.keyboard.press('Enter');
    const front = await opened;
    await front.locator('.section-title', { hasText: 'Still worth it' }).waitFor();
    await front.close();
  });

  it('can read what is ours in the form, in both themes', async () => {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const ours = ['.row-label', '.ibidem-readers-page'];
      expect(await axeFaults(page, 'all', ours)).toEqual([]);
    }
  });
});

describe('a publication gets its look', () => {
  let page: Page;
  let reader: Page;
  const accent = () => page.locator('#field-colours__accent');
  const verdict = () => page.locator('.ibidem-colour__verdict').first();

  beforeAll(async () => {
    page = await journey.desk(publisher);
    reader = await journey.reader();
    await page.goto('/admin/globals/publication');
    await accent().waitFor();
  });
  afterAll(async () => {
    await page.context().close();
    await reader.context().close();
  });

  it('is told while it chooses that a colour cannot be read, and which one nearby can', async () => {
    await accent().fill('#c9a227');
    await verdict().getByText('The nearest colour that can be read is #856904.').waitFor();
    expect((await save(page, 'publication')).status()).toBe(422);
    await page.locator('.ibidem-colour .field-error', { hasText: '#856904' }).waitFor();
    await accent().fill('mustard');
    await verdict().getByText('“mustard” is no colour.').waitFor();
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      expect(
        await axeFaults(page, 'all', ['.ibidem-colour__row', '.ibidem-colour__verdict']),
      ).toEqual([]);
    }
  });

  it('takes the nearest by keyboard, a name, a logo and a typeface, and readers have them at once', async () => {
    await accent().fill('#c9a227');
    await tabTo(page, page.getByRole('button', { name: 'Take #856904' }));
    await page.keyboard.press('Enter');
    expect(await accent().inputValue()).toBe('#856904');
    await page.locator('#field-name').fill('The Ferry');
    await choose(page.locator('#field-typeface'), 'Literata');
    await page.locator('#field-logo').getByRole('button', { name: 'Create New' }).click();
    const drawer = page.locator('.drawer--is-open');
    const { name, mimetype: mimeType, data: buffer } = await aPictureFile();
    await drawer.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
    await drawer.locator('#action-save').click();
    await page.locator('#field-logo').getByText(name).waitFor();
    expect((await save(page, 'publication')).status()).toBe(200);

    for (const colorScheme of themes) {
      await reader.emulateMedia({ colorScheme });
      for (const viewport of [wide, phone]) {
        await reader.setViewportSize(viewport);
        await reader.goto('/');
        expect([...(await axeFaults(reader)), ...(await overflowFaults(reader))]).toEqual([]);
      }
    }
    const logo = reader.locator('.masthead img');
    expect(await logo.getAttribute('alt')).toBe('The Ferry');
    expect(await logo.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await reader.emulateMedia({ colorScheme: 'light' });
    const theme = await reader.evaluate(() => {
      const { fontFamily } = getComputedStyle(document.body);
      const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent');
      return { fontFamily, accent };
    });
    expect(theme.fontFamily).toMatch(/^"?Literata/);
    expect(theme.accent).toContain('#856904');
  });

  it('speaks of colours in the language of whoever chooses', async () => {
    for (const [language, words] of [
      ['ru', 'Ближайший цвет, который можно прочесть, — #856904.'],
      ['be', 'Найбліжэйшы колер, які можна прачытаць, — #856904.'],
    ] as const) {
      const { url } = journey.server;
      await page.context().addCookies([{ name: 'payload-lng', value: language, url }]);
      await page.goto('/admin/globals/publication');
      await accent().fill('#c9a227');
      await verdict().getByText(words).waitFor();
      await verdict().getByText(/2,09/).waitFor();
      await page.setViewportSize(phone);
      expect(await overflowFaults(page)).toEqual([]);
      await page.setViewportSize(wide);
    }
  });
});
