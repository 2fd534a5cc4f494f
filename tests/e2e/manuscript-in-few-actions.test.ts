import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { citation, bar, inState, known } from '@support/browser/editor-page';
import { startJourney, type Journey } from '@support/browser/journey';

const manuscript = `# Locks, Ledgers and the Long Canal

Wanda Waterman

The canal was never only a ditch. Its keepers [counted](#) every barge.

Traffic [had doubled](#) within ten years. Their successors [complained](#) for a generation.
`;

/** By the desk as it was before there was a page for writing and a room for reviews: counted in the same way. */
const before = 30;

/** Counts what a person does: a click, a key with its modifiers, a field that is filled, a file that is chosen. */
const handsOn = (page: Page) => {
  const hands = {
    actions: 0,
    click: (on: Locator) => {
      hands.actions += 1;
      return on.click();
    },
    press: (keys: string) => {
      hands.actions += 1;
      return page.keyboard.press(keys);
    },
    type: (words: string) => {
      hands.actions += 1;
      return page.keyboard.type(words);
    },
    choose: (field: Locator, file: { name: string; text: string }) => {
      hands.actions += 1;
      const buffer = Buffer.from(file.text);
      return field.setInputFiles({ name: file.name, mimeType: 'text/markdown', buffer });
    },
  };
  return hands;
};
type Hands = ReturnType<typeof handsOn>;

describe('a damaged manuscript on its way to its readers', () => {
  let journey: Journey;
  let desk: Record<'writer' | 'reviewer' | 'publisher', Page>;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    await journey.reviewInOneStage();
    desk = {
      writer: await journey.desk(await journey.colleague(['writer'])),
      reviewer: await journey.desk(await journey.colleague(['reviewer'])),
      publisher: await journey.desk(await journey.colleague(['publisher'])),
    };
  });
  afterAll(() => journey.end());

  const resolve = async (page: Page, hands: Hands, words: string, work: string) => {
    await citation(page).locator('input:focus').waitFor();
    await hands.type(work);
    await citation(page).locator('[role=option][aria-selected=true]').getByText(words).waitFor();
    await hands.press('Enter');
    await citation(page).locator('button:focus').waitFor();
    await hands.press('Enter');
  };

  it('needs a third fewer actions than before', async () => {
    const { writer, reviewer, publisher } = desk;
    const writing = handsOn(writer);
    await writer.goto('/admin');
    await writing.click(writer.getByRole('link', { name: 'Import' }).first());
    const file = { name: 'locks.md', text: manuscript };
    await writing.choose(writer.locator('input[type="file"]'), file);
    await writing.click(writer.getByRole('button', { name: 'Import', exact: true }));
    await writing.click(writer.getByRole('link', { name: 'Open the article' }).first());
    await writer.locator('[data-lexical-editor] [data-status=unresolved]').first().waitFor();
    await known(writer);
    await writing.press('F8');
    const ledgers = 'Ledgers of the Upper Locks';
    await resolve(writer, writing, ledgers, `Keeper, Karla. ${ledgers}. Ghent: Locks, 1890.`);
    await resolve(writer, writing, 'A Price History', 'Pool, Peter. A Price History of Water.');
    await resolve(writer, writing, ledgers, 'Ledgers, p. 7');
    await writing.click(bar(writer).locator('.desk-button--first[data-event="submit"]'));
    await inState(writer, 'In review');

    const reviewing = handsOn(reviewer);
    await reviewer.goto('/admin');
    await reviewing.click(reviewer.getByRole('link', { name: /^Review: Locks/ }));
    await reviewer.locator('[data-event="approve"]:not([aria-disabled])').waitFor();
    await reviewing.press('Control+Enter');
    await reviewer.getByRole('dialog').locator('textarea:focus').waitFor();
    await reviewing.press('Control+Enter');
    await reviewer.getByRole('status').filter({ hasText: 'Approved' }).waitFor();

    const publishing = handsOn(publisher);
    await publisher.goto('/admin');
    await publishing.click(publisher.getByRole('link', { name: /^Publish: Locks/ }));
    await publishing.click(bar(publisher).locator('.desk-button--first[data-event="publish"]'));
    await inState(publisher, 'Published');

    const page = await journey.reader();
    await page.goto('/articles/locks-ledgers-and-the-long-canal');
    const notes = await page.locator('[role="doc-endnotes"] li').allInnerTexts();
    expect(notes[0]).toContain('Karla Keeper, Ledgers of the Upper Locks (Ghent: Locks, 1890)');
    expect(notes[1]).toContain('Peter Pool, A Price History of Water');
    expect(notes[2]).toMatch(/^Keeper, Ledgers of the Upper Locks, p\.\u00a07/);
    const actions = [writing, reviewing, publishing].map((hands) => hands.actions);
    expect(actions.reduce((sum, each) => sum + each)).toBeLessThanOrEqual((before * 2) / 3);
  });
});
