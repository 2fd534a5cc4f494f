import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { hostileReads } from '@support/pages/hostile-reads';
import { aLongArticle } from '@support/pages/long-article';
import { pagesOf, unbroken } from '@support/documents/pdf-pages';
import { pagesAlone, type PagesAlone } from '@support/pages/pages-alone';
import { aDocument, aNote, aView, cited, words } from '@support/pages/reader';

let site: PagesAlone;

beforeAll(async () => {
  const crowded = hostileReads()['four-hundred-notes'];
  if (!crowded) throw new Error('no text with four hundred notes');
  site = await pagesAlone({
    calm: aView({ document: aLongArticle() }),
    crowded: aView({ document: crowded }),
    long: aView({ document: withALongNote() }),
    retracted: aView({
      document: withALongNote(),
      liveMetadata: { state: 'retracted', notices: [{ kind: 'retraction', text: 'Wrong.' }] },
    }),
  });
});
afterAll(() => site.close());

/** A note as long as a page, at the beginning and at the end of what fills a window. */
const withALongNote = () => {
  const text = 'What the count of boats leaves out. '.repeat(60).trim();
  const filler = { type: 'paragraph' as const, children: [words('The boats. '.repeat(90))] };
  return aDocument({
    body: [
      { type: 'paragraph', children: [cited('k1', 'Forty vessels'), words('. Then none.')] },
      filler,
      { type: 'paragraph', children: [words('At last '), cited('k2', 'one'), words('.')] },
    ],
    notes: [aNote(1, ['k1'], { text }), aNote(2, ['k2'], { text: `Also: ${text}` })],
  });
};

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };

type Placed = { top: number; bottom: number; right: number; left: number; from: number };

/** Notes that the margin shows, with the distance of each from its number. */
const inMargin = (page: Page) =>
  page.locator('.sidenote').evaluateAll((notes) =>
    notes
      .filter((note) => note.getClientRects().length > 0)
      .map((note): Placed => {
        const { top, bottom, right, left } = note.getBoundingClientRect();
        const marker = note.previousElementSibling?.getBoundingClientRect().top ?? 0;
        return { top, bottom, right, left, from: top - marker };
      }),
  );

describe('notes in the margin', () => {
  it.each([1100, 1280, 1920])(
    'of a window of %i pixels overlap neither each other nor the text, and stay near their lines',
    async (width) => {
      for (const name of ['calm', 'crowded', 'long']) {
        await site.visit(name, { viewport: { width, height: 900 } }, async (page) => {
          const notes = await inMargin(page);
          const column = await page.locator('.body').boundingBox();
          expect(notes.length).toBeGreaterThan(1);
          for (const [at, note] of notes.entries()) {
            expect(note.top).toBeGreaterThanOrEqual((notes[at - 1]?.bottom ?? 0) - 0.5);
            expect(note.left).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
            expect(note.right).toBeLessThanOrEqual(width);
            expect(note.from).toBeLessThan(300);
          }
        });
      }
    },
  );

  it('are all there where there is room for them', async () => {
    await site.visit('calm', wide, async (page) => {
      const shown = await inMargin(page);
      expect(await page.locator('.cut, .away').count()).toBe(0);
      expect(shown).toHaveLength(await page.locator('.sidenote').count());
    });
  });

  it('open whole at their numbers where they are cut', async () => {
    await site.visit('long', wide, async (page) => {
      await page.locator('.marker').first().hover();
      await page.locator('.note-card').waitFor();
      await page.keyboard.press('Escape');
      await page
        .locator('.sidenote')
        .first()
        .click({ position: { x: 40, y: 40 } });
      expect(await page.locator('.note-card').textContent()).toContain('leaves out');
    });
  });

  it('are not among the words that a reader copies, and no special spaces are', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await site.visit('calm', { ...wide, permissions }, async (page) => {
      await page.locator('.body').evaluate((body) => getSelection()?.selectAllChildren(body));
      await page.keyboard.press('ControlOrMeta+c');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('claim003');
      expect(copied).not.toContain('note003');
      expect(copied).not.toContain('\u00a0');
    });
  });
});

const isWithin = async (page: Page, card: Locator) => {
  const box = await card.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error('nothing is there');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
};

describe('notes that open in place', () => {
  it('are dialogues with a name, stay in the window, scroll by keys, and give the focus back', async () => {
    await site.visit('long', phone, async (page) => {
      for (const [at, block] of [
        [0, 'start'],
        [1, 'end'],
      ] as const) {
        const marker = page.locator('.marker').nth(at);
        await marker.evaluate((one, to) => one.scrollIntoView({ block: to }), block);
        await marker.tap();
        const card = page.getByRole('dialog', { name: `Note ${at + 1}` });
        await isWithin(page, card);
        expect(await marker.getAttribute('aria-expanded')).toBe('true');
        expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
        await page.keyboard.press('PageDown');
        await page.waitForFunction(() => (document.activeElement?.scrollTop ?? 0) > 0);
        await page.keyboard.press('Escape');
        expect(await card.count()).toBe(0);
        expect(await marker.evaluate((one) => one === document.activeElement)).toBe(true);
        expect(await marker.getAttribute('aria-expanded')).toBeNull();
      }
    });
  });

  it('open on focus, let keys reach their links, and close behind them', async () => {
    await site.visit('calm', { viewport: { width: 800, height: 600 } }, async (page) => {
      await page.locator('.contents a').last().focus();
      await page.keyboard.press('Tab');
      const card = page.locator('.note-card');
      await card.waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('×');
      await page.keyboard.press('Tab');
      const link = () =>
        card.evaluate(
          (one) => one.contains(document.activeElement) && document.activeElement?.tagName,
        );
      expect(await link()).toBe('A');
      for (let step = 0; step < 4 && (await card.count()) > 0; step++) {
        if ((await card.getAttribute('aria-label')) !== 'Note 1') break;
        await page.keyboard.press('Tab');
      }
      expect(await page.getByRole('dialog', { name: 'Note 1' }).count()).toBe(0);
    });
  });

  it('open under the pointer, stay while it is on them, and close when it leaves', async () => {
    await site.visit('calm', { viewport: { width: 800, height: 600 } }, async (page) => {
      const card = page.locator('.note-card');
      await page.locator('.marker').first().hover();
      await card.waitFor();
      await card.hover();
      await page.locator('h1').hover();
      await card.waitFor({ state: 'detached' });
    });
  });
});

describe('an article on paper', () => {
  it('has its notes at its end, no margin and no buttons, and says on every sheet that it is retracted', async () => {
    await site.visit('retracted', wide, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await inMargin(page)).toEqual([]);
      expect(await page.locator('.end-notes li').first().isVisible()).toBe(true);
      expect(await page.locator('.article button').first().isVisible()).toBe(false);
      const mark = await page
        .locator('.article')
        .evaluate((one) => getComputedStyle(one, '::before').content);
      expect(mark).toBe('"Retracted"');
    });
  });

  it('comes out of the printer with its banner before the text, its notes after it, and the mark on every sheet', async () => {
    await site.visit('retracted', wide, async (page) => {
      const sheets = (await pagesOf(await page.pdf({ format: 'A4' }))).map(unbroken);
      const all = sheets.join('');
      const places = ['Wrong.', 'Thennone.', 'Whatthecountofboatsleavesout.'].map((words) =>
        all.indexOf(words),
      );
      expect(sheets.length).toBeGreaterThan(1);
      expect(places[0]).toBeGreaterThan(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(sheets.filter((sheet) => !sheet.includes('Retracted'))).toEqual([]);
      expect(all.match(/Whatthecountofboatsleavesout/g)).toHaveLength(120);
    });
  });
});

describe('citations to take along', () => {
  it('are copied as they are read', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await site.visit('calm', { ...wide, permissions }, async (page) => {
      await page.getByText('In other styles').click();
      await page.getByRole('button', { name: 'Copy, APA' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Ivanova, A\., & Лукашэвіч, Я\. \(2025, June 13\)\. The harvest/);
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await page.waitForFunction(async () =>
        (await navigator.clipboard.readText()).startsWith('https://'),
      );
    });
  });

  it('are there without our module, and buttons that could do nothing are not', async () => {
    await site.visit('calm', { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.article button').first().isVisible()).toBe(false);
      await page.getByText('In other styles').click();
      expect(await page.getByText('GOST R 7.0.5').isVisible()).toBe(true);
      expect((await inMargin(page)).length).toBeGreaterThan(3);
    });
  });
});
