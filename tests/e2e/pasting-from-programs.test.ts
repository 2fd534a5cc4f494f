import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import { startJourney, type Journey, type Person } from '@support/browser/journey';
import { callsOf } from '@support/browser/published-at-the-desk';
import { caretAt, textOf, wordsWithMarks } from '@support/browser/text-of-article';

type Citation = { words: string; proposedUrl: string | null; note: string | null };

const begun = 'The ferry of Lipna never sailed empty';
const note = ['says so', 'https://harbour.example/ledger', /ledger of 1911/] as const;
const link = ['tariff of that year', 'https://harbour.example/tariff', null] as const;
const inTable = ['Two coins', null, /Tariff board, sheet 2/] as const;

describe('what is pasted from another program', () => {
  let journey: Journey;
  let writer: Person;
  let desk: Page;
  let other: Page;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    writer = await journey.colleague(['writer']);
    desk = await journey.desk(writer);
    await desk.setViewportSize({ width: 1440, height: 900 });
    // The program that it comes from: another tab, whose copies go through the clipboard of the machine.
    other = await desk.context().newPage();
    await other.goto('/robots.txt');
  });
  afterAll(() => journey.end());

  const article = async (): Promise<number> => {
    const call = await callsOf(journey.server.url, writer);
    const { doc } = await call<{ doc: { id: number } }>('POST', '/articles', {
      title: 'Ferries',
      language: 'en',
      body: bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: 'Before. After.' }] }]),
    });
    return doc.id;
  };

  const copyFrom = async (program: string): Promise<void> => {
    await other.bringToFront();
    await other.evaluate(
      (html) =>
        document.addEventListener(
          'copy',
          (event) => {
            event.preventDefault();
            event.clipboardData?.setData('text/html', html);
            event.clipboardData?.setData('text/plain', 'The same without its markup');
          },
          { once: true },
        ),
      readFileSync(`tests/fixtures/pastes/${program}.html`, 'utf8'),
    );
    await other.keyboard.press('Control+c');
  };

  const said = async (): Promise<string> => {
    const words = desk.getByText(/Left out: /);
    await words.waitFor();
    return words.innerText();
  };

  it.each([
    ['word', [note, link, ['Nobody asked', null, /Which tariff was it/] as const, inTable]],
    ['google-docs', [note, link, inTable]],
    ['libreoffice', [note, link, ['paid once', null, /Which tariff was it/] as const, inTable]],
    ['web-page', [note, link, inTable]],
  ])(
    'from %s comes with its notes and links, and says what stayed behind',
    async (program, kept) => {
      const id = await article();
      await copyFrom(program);
      await desk.bringToFront();
      await desk.goto(`/admin/collections/articles/${id}`);
      await desk.locator('[data-saving=saved]').waitFor();
      await caretAt(desk, textOf(desk).locator('p').first(), 7);
      await desk.keyboard.press('Enter');
      await desk.keyboard.press('Control+v');
      await textOf(desk).getByText(begun.slice(0, 18)).waitFor();
      const what = await said();
      for (const one of ['pictures: 1', 'highlights: 1', 'underlines: 1'])
        expect(what).toContain(one);
      if (program === 'web-page') expect(what).toContain('embedded pages: 1');
      await textOf(desk)
        .locator('[data-citation-key][data-status]')
        .nth(kept.length - 1)
        .waitFor();
      const words = (await wordsWithMarks(desk)).join('\n');
      expect(words).toContain('H2(How the ferry counted)');
      expect(words).toContain('STRONG(never) sailed empty, and its EM(ledger) <says so>.');
      expect(words).toContain('was raised twice and ');
      expect(words).toContain('LI(horses)LI(UL(LI(of the mail)))LI(carts)');
      expect(words).toContain('<Two coins>');
      expect(words).toContain('It went on so for years.');
      expect(words).not.toMatch(/A ferry at its landing|Harbour office|Tariff board|Which tariff/);
      expect(await textOf(desk).locator('p:not(:has(span, .citation-mark))').count()).toBe(0);
      await desk.locator('[data-saving=saved]').waitFor();
      const call = await callsOf(journey.server.url, writer);
      const { docs } = await call<{ docs: Citation[] }>(
        'GET',
        `/citations?where[article][equals]=${id}&depth=0&limit=0&sort=id`,
      );
      for (const [of, address, remark] of kept) {
        const row = docs.find((one) => one.words === of);
        expect([of, row?.proposedUrl ?? null]).toEqual([of, address]);
        if (remark) expect(row?.note).toMatch(remark);
      }
      expect(docs).toHaveLength(kept.length);
    },
  );
});
