import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney, type Journey } from '@support/browser/journey';
import { aPictureFile } from '@support/documents/pictures';
import { aWordFile, type WordParagraph } from '@support/documents/word-file';

const paragraphs: readonly WordParagraph[] = [
  { style: 'Title', text: 'The ferry that nobody took' },
  {
    text: 'The ferry ran for nine years without a single fare. Its captain kept a diary all the same.',
    note: {
      after: 'without a single fare',
      text: 'The ferry’s books, https://archive.example.org/ferry/books',
    },
  },
  {
    text: 'When the bridge was opened, the town sold the boat for scrap.',
    note: { after: 'sold the boat for scrap', text: 'A talk with the harbour master, 2019.' },
  },
];

/** What a colleague made of it in Word: one paragraph edited, one gone, one new. */
const edited: readonly WordParagraph[] = [
  { style: 'Title', text: 'The ferry that nobody took' },
  {
    ...paragraphs[1],
    text: 'For years to come, the ferry ran without a single fare. Its captain kept a diary all the same.',
  },
  {
    text: 'The pier stands to this day.',
    note: { after: 'stands to this day', text: 'https://archive.example.org/ferry/pier' },
  },
];

describe('Word files come in, are edited elsewhere, and come back', () => {
  let journey: Journey;
  let page: Page;
  let picture: Uint8Array;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    page = await journey.desk(await journey.colleague(['writer']));
    picture = (await aPictureFile()).data;
  });
  afterAll(() => journey.end());

  const choose = async (files: Readonly<Record<string, Uint8Array>>) =>
    page.locator('input[type="file"]').setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('shows what would come of a file, and asks what its picture shows', async () => {
    await page.goto('/admin/import');
    await choose({ 'ferry.docx': await aWordFile({ paragraphs, picture: { bytes: picture } }) });
    await page.getByText('not stored yet').waitFor();
    expect(await row('ferry.docx').innerText()).toContain('notes: 2');
    const text = page.locator('.ibidem-import__text');
    const cited = await text.locator('mark').allInnerTexts();
    expect(cited.map((words) => words.split(' ').at(-1))).toEqual(['fare', 'scrap']);
    expect(await text.locator('ol li').last().innerText()).toContain('harbour master');
    await page.getByLabel(/What .* shows/).fill('An empty ferry at a pier.');
    await button('Import').click();
    await page.getByText('ferry.docx: imported as “The ferry that nobody took”').waitFor();
  });

  it('brings in all that are fine of many, and says why the others are not', async () => {
    await page.goto('/admin/import');
    const others = ['Locks', 'Weirs', 'Mills'].map((title): [string, Uint8Array] => [
      `${title.toLowerCase()}.md`,
      new TextEncoder().encode(`# ${title}\n\nOf ${title.toLowerCase()} and of keepers.\n`),
    ]);
    await choose({
      ...Object.fromEntries(others),
      'broken.docx': new TextEncoder().encode('no container'),
      'empty.md': new Uint8Array(),
    });
    await page.getByText('Ready: 3 · imported: 0 · not possible: 2').waitFor();
    await button('Import all 3 that are ready').click();
    await page.getByText('Ready: 0 · imported: 3 · not possible: 2').waitFor();
    expect(await row('broken.docx').innerText()).toContain('cannot be imported');
  });

  it('knows a file again, and offers to bring its article up to date instead', async () => {
    await page.goto('/admin/import');
    await choose({ 'ferry.docx': await aWordFile({ paragraphs, picture: { bytes: picture } }) });
    await page.getByText('This file was imported before').waitFor();
    expect(await button('Import').count()).toBe(0);
    await page.getByRole('link', { name: 'Bring that article up to date instead' }).click();
    await page.getByRole('heading', { name: 'Bring an article up to date' }).waitFor();
  });

  it('takes the edited file, keeps the citation that is still there, and says what is gone', async () => {
    await choose({ 'ferry-2.docx': await aWordFile({ paragraphs: edited }) });
    await page.getByText('Citations kept: 1 · new: 1 · gone: 1').waitFor();
    await button('Bring up to date').click();
    await page.getByText('ferry-2.docx: “The ferry that nobody took” is up to date').waitFor();
    await page.getByRole('link', { name: 'Open the article' }).click();
    await page.waitForURL(/\/admin\/collections\/articles\/\d+/);
    await page.locator('[data-lexical-editor] [data-citation-key]').first().waitFor();
    const text = await page.locator('[data-lexical-editor]').first().innerText();
    expect(text).toContain('For years to come');
    expect(text).not.toContain('sold the boat');
  });
});
