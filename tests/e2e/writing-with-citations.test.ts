import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CDPSession, Locator, Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import type { Inline, Text } from '@/document/document';
import { bar, citation } from '@support/browser/editor-page';
import { startJourney, type Journey, type Person } from '@support/browser/journey';
import { callsOf } from '@support/browser/published-at-the-desk';
import {
  caretAt,
  caretHeard,
  selectIn,
  textOf,
  wordsWithMarks,
} from '@support/browser/text-of-article';

const text = (words: string): Text => ({ type: 'text', text: words });
const cited = (key: string, words: string): Inline => ({
  type: 'citation',
  key,
  children: [text(words)],
});
const cell = (words: string) => ({ children: [text(words)] });

const asMade = [
  'The grain <left the port><in the spring> of that year.',
  'Nobody wrote down how much of it there was.',
  'TH(Port)TH(Tons)TD(Lipna harbour)TD(12 000)',
  'The end of it.',
];

describe('writing in a text with citations', () => {
  let journey: Journey;
  let writer: Person;
  let page: Page;
  let keyboard: CDPSession;
  let made = 0;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    writer = await journey.colleague(['writer']);
    const call = await callsOf(journey.server.url, writer);
    for (const title of ['Ledgers of the Upper Locks', 'Ledgers of the Lower Locks'])
      await call('POST', '/sources', { title, type: 'book' });
    page = await journey.desk(writer);
    await page.setViewportSize({ width: 1440, height: 900 });
    keyboard = await page.context().newCDPSession(page);
  });
  afterAll(() => journey.end());

  beforeEach(async () => {
    const call = await callsOf(journey.server.url, writer);
    made += 1;
    const { doc } = await call<{ doc: { id: number } }>('POST', '/articles', {
      title: `Grain ${made}`,
      language: 'en',
      body: bodyOf([
        {
          type: 'paragraph',
          children: [
            text('The grain '),
            cited(`port-${made}`, 'left the port'),
            cited(`spring-${made}`, 'in the spring'),
            text(' of that year.'),
          ],
        },
        { type: 'paragraph', children: [text('Nobody wrote down how much of it there was.')] },
        {
          type: 'table',
          head: [{ cells: [cell('Port'), cell('Tons')] }],
          rows: [{ cells: [cell('Lipna harbour'), cell('12 000')] }],
        },
        { type: 'paragraph', children: [text('The end of it.')] },
      ]),
    });
    await page.goto(`/admin/collections/articles/${doc.id}`);
    await page.locator('[data-saving=saved]').waitFor();
    await marks().nth(1).and(page.locator('[data-status]')).waitFor();
  });

  const marks = () => textOf(page).locator('[data-citation-key]');
  const paragraph = (at: number) => textOf(page).locator('> p').nth(at);
  const undo = (times = 1) => pressed('Control+z', times);
  const pressed = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      await caretHeard(page);
    }
  };
  /** Letters that come of several keys, as dead keys and other ways of input send them. */
  const compose = async (...steps: string[]): Promise<void> => {
    for (const words of steps.slice(0, -1)) {
      const end = words.length;
      await keyboard.send('Input.imeSetComposition', {
        text: words,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await keyboard.send('Input.insertText', { text: steps.at(-1) ?? '' });
  };
  /** Lexical takes what is composed within 30 ms of a key for that key's. */
  const longSinceTheLastKey = async (): Promise<void> => {
    const last = await page.evaluate(() => performance.now());
    await page.waitForFunction((since) => performance.now() > since + 60, last);
  };
  const firstLine = async () => (await wordsWithMarks(page))[0];
  const drag = async (to: Locator, at: { x: number; y: number }): Promise<void> => {
    const from = await page.evaluate(() => {
      const { x, y, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    const box = await to.boundingBox();
    if (!box) throw new Error('Nowhere to drop');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 8, { steps: 4 });
    await page.mouse.move(box.x + at.x, box.y + at.y, { steps: 8 });
    await page.mouse.up();
  };

  it('keeps letters at the edges of cited words outside, and within them inside', async () => {
    for (const [at, words] of [
      [10, 'The grain X<left the port><in the spring> of that year.'],
      [15, 'The grain <left Xthe port><in the spring> of that year.'],
      [23, 'The grain <left the port>X<in the spring> of that year.'],
      [36, 'The grain <left the port><in the spring>X of that year.'],
    ] as const) {
      await caretAt(page, paragraph(0), at);
      await page.keyboard.type('X');
      expect(await firstLine()).toBe(words);
      await undo();
    }
    expect(await wordsWithMarks(page)).toEqual(asMade);
  });

  it('takes letters by Backspace and Delete between two marks, and a mark with its last letter', async () => {
    await caretAt(page, paragraph(0), 23);
    await pressed('Backspace');
    expect(await firstLine()).toBe('The grain <left the por><in the spring> of that year.');
    await pressed('Delete');
    expect(await firstLine()).toBe('The grain <left the por><n the spring> of that year.');
    await pressed('Backspace', 12);
    expect(await firstLine()).toBe('The grain <n the spring> of that year.');
    await undo(14);
    expect(await wordsWithMarks(page)).toEqual(asMade);
    await pressed('Control+y', 14);
    expect(await firstLine()).toBe('The grain <n the spring> of that year.');
    await undo(14);
    expect(await marks().and(page.locator('[data-status]')).count()).toBe(2);
  });

  it.each([
    ['dead keys', false],
    ['dictation and lists of signs, before which no key is pressed,', true],
  ])('hears %s before, in, between and after marks, and undoes each', async (_, isLate) => {
    for (const [at, words] of [
      [10, 'The grain é<left the port><in the spring> of that year.'],
      [15, 'The grain <left éthe port><in the spring> of that year.'],
      [23, 'The grain <left the port>é<in the spring> of that year.'],
      [36, 'The grain <left the port><in the spring>é of that year.'],
    ] as const) {
      await caretAt(page, paragraph(0), at);
      if (isLate) await longSinceTheLastKey();
      await compose('´', 'é');
      expect(await firstLine()).toBe(words);
      await undo();
      expect(await firstLine()).toBe(asMade[0]);
    }
    await selectIn(page, paragraph(0), 4, 10);
    await compose('з', 'зб', 'збожжа');
    expect(await firstLine()).toBe('The збожжа< the port><in the spring> of that year.');
    await undo();
    expect(await firstLine()).toBe(asMade[0]);
  });

  it('leaves AltGr to the layouts that write with it', async () => {
    await selectIn(page, paragraph(1), 0, 6);
    const wasHeard = await textOf(page).evaluate((root) => {
      const key = { bubbles: true, cancelable: true, ctrlKey: true, altKey: true };
      const press = (code: string): boolean =>
        root.dispatchEvent(
          new KeyboardEvent('keydown', { ...key, code, key: 'ł', modifierAltGraph: true }),
        );
      return ['KeyF', 'KeyO', 'KeyM', 'KeyH'].filter((code) => !press(code));
    });
    expect(wasHeard).toEqual([]);
    await caretHeard(page);
    expect(await citation(page).count()).toBe(0);
    expect(await wordsWithMarks(page)).toEqual(asMade);
  });

  it('drags words with a mark to another paragraph and into a table, whole, as one step', async () => {
    await selectIn(page, paragraph(0), 4, 20);
    await drag(paragraph(1), { x: 2, y: 12 });
    await paragraph(1).locator('[data-citation-key]').nth(1).waitFor();
    expect((await wordsWithMarks(page)).slice(0, 2)).toEqual([
      'The <n the spring> of that year.',
      'grain <left the port><i>Nobody wrote down how much of it there was.',
    ]);
    const keys = await marks().evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-citation-key')),
    );
    expect(new Set(keys).size).toBe(3);
    expect(keys).toContain(`port-${made}`);
    await undo();
    expect(await wordsWithMarks(page)).toEqual(asMade);
    await selectIn(page, paragraph(0), 10, 13);
    await drag(textOf(page).locator('td').nth(1), { x: 2, y: 14 });
    await textOf(page).locator('td [data-citation-key]').waitFor();
    expect((await wordsWithMarks(page))[2]).toBe(
      'TH(Port)TH(Tons)TD(Lipna harbour)TD(<left the port>12 000)',
    );
    await undo();
    expect(await wordsWithMarks(page)).toEqual(asMade);
  });

  it('never puts one mark into another: the words around are parted', async () => {
    await selectIn(page, paragraph(0), 10, 13);
    await page.keyboard.press('Control+x');
    await caretAt(page, paragraph(0), 17);
    await page.keyboard.press('Control+v');
    expect(await firstLine()).toBe('The grain <in the ><left the port><spring> of that year.');
    await undo(2);
    expect(await wordsWithMarks(page)).toEqual(asMade);
  });

  it('cites words in a table by keys alone, and types and tabs on from there', async () => {
    const first = textOf(page).locator('td').first();
    await selectIn(page, first, 0, 5);
    await page.keyboard.press('Control+k');
    await citation(page).getByRole('combobox').waitFor();
    await page.keyboard.type('Ledgers of the');
    await citation(page).getByRole('option', { name: /Lower/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = citation(page).getByRole('option', { selected: true });
    const name = (await chosen.innerText()).trim();
    await page.keyboard.press('Enter');
    await citation(page).getByText(name).waitFor();
    await page.keyboard.press('Enter');
    await first.locator('[data-status=resolved]').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-field-path=body]'));
    await page.keyboard.press('End');
    await caretHeard(page);
    await page.keyboard.type(' is old');
    expect((await wordsWithMarks(page))[2]).toBe(
      'TH(Port)TH(Tons)TD(<Lipna> harbour is old)TD(12 000)',
    );
    await page.locator('[data-saving=saved]').waitFor();
    await page.reload();
    await textOf(page).locator('td [data-status=resolved]').waitFor();
  });

  it('takes what was typed at once when Enter comes before the answer', async () => {
    await selectIn(page, paragraph(1), 0, 6);
    await page.keyboard.press('Control+Alt+f');
    await citation(page).getByRole('combobox').waitFor();
    await page.keyboard.type('Ledgers of the Upper');
    await page.keyboard.press('Enter');
    await citation(page)
      .getByText(/Upper Locks/)
      .waitFor();
    await citation(page)
      .getByRole('button', { name: /^Confirm/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await paragraph(1).locator('[data-status=resolved]').waitFor();
  });

  it('undoes and redoes over a citation that was made, and its state is there again', async () => {
    await selectIn(page, paragraph(1), 0, 6);
    await page.keyboard.press('Control+Alt+f');
    await citation(page).getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await citation(page).waitFor({ state: 'hidden' });
    await page.keyboard.insertText(' then'); // at once: letters far apart are several steps
    await caretHeard(page);
    await pressed('Control+z', 2);
    expect(await wordsWithMarks(page)).toEqual(asMade);
    await bar(page).getByRole('button', { name: 'Redo' }).click();
    await paragraph(1).locator('[data-status=unresolved]').waitFor();
    expect((await wordsWithMarks(page))[1]).toBe('<Nobody> wrote down how much of it there was.');
  });
});
