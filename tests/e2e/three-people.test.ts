import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { rootChildren } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults } from '@support/browser/page-faults';
import { body } from '@support/merging/texts';

const paragraphs = ['Of the roads.', 'Of the bridges.', 'Of the rivers.'];

describe('three people in one article', () => {
  let journey: Journey;
  let people: Person[];
  let pages: Page[];
  let article: number;
  let read: () => Promise<string[]>;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    const writer = await journey.colleague(['writer']);
    people = [
      writer,
      await journey.colleague(['editor']),
      await journey.colleague(['editor', 'publisher']),
    ];
    const token = await tokenOf(journey.server.url, writer);
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}` };
    const address = `${journey.server.url}/api/articles`;
    const made = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({ title: 'Ways', language: 'en', body: body(...paragraphs) }),
    });
    article = ((await made.json()) as { doc: { id: number } }).doc.id;
    read = async () => {
      const answer = await fetch(`${address}/${article}?depth=0`, { headers });
      return rootChildren(((await answer.json()) as { body: unknown }).body).map(wordsOf);
    };
    pages = await Promise.all(people.map((person) => journey.desk(person)));
    for (const page of pages) {
      await page.goto(`/admin/collections/articles/${article}`);
      await page.locator('[data-saving=saved]').waitFor();
    }
  });

  afterAll(() => journey.end());

  const here = (page: Page) => page.getByRole('list', { name: 'Also here' });
  const paragraph = (page: Page, words: string) =>
    page.locator('[data-field-path=body] [data-lexical-editor] p').filter({ hasText: words });

  it('see each other, what each does, and in which paragraph', async () => {
    for (const [at, page] of pages.entries()) {
      for (const [other, { name }] of people.entries()) {
        if (other !== at) await here(page).getByText(name).waitFor();
      }
      expect(await here(page).getByRole('listitem').count()).toBe(2);
    }
    expect(await axeFaults(pages[0] as Page, 'all', ['.desk-presence'])).toEqual([]);
  });

  it('write into different paragraphs at once, and all of it is saved and seen by all', async () => {
    const write = async (page: Page, at: number): Promise<void> => {
      await paragraph(page, paragraphs[at] ?? '').click();
      await page.keyboard.press('End');
      await page.keyboard.type(` Written by person ${at}, word after word.`, { delay: 40 });
    };
    await Promise.all(pages.map(write));
    const [watcher] = pages as [Page];
    await here(watcher)
      .getByText(/writes: Of the bridges/)
      .waitFor();
    for (const page of pages) {
      for (const at of paragraphs.keys())
        await paragraph(page, `Written by person ${at}, word after word.`).waitFor();
      await page.locator('[data-saving=saved]').waitFor();
      expect(await page.getByRole('alertdialog').count()).toBe(0);
    }
    expect(await read()).toEqual(
      paragraphs.map((words, at) => `${words} Written by person ${at}, word after word.`),
    );
  });

  it('are named in the history of the text, each with their paragraphs', async () => {
    const [page] = pages as [Page];
    await page.getByRole('tab', { name: /^History/ }).click();
    const writers = page.locator('.desk-writers');
    for (const [at, { name }] of people.entries()) {
      const line = writers.getByRole('listitem').filter({ hasText: name });
      await line.getByText(/paragraphs: 1/).waitFor();
      await line.getByRole('button').click();
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('ibidem-writer') ?? [])].map(String),
      );
      expect(marked).toEqual([expect.stringContaining(`Written by person ${at},`)]);
    }
    expect(await axeFaults(page, 'all', ['.desk-writers'])).toEqual([]);
  });

  it('are gone for the others soon after they leave', async () => {
    const [first, second, third] = pages as [Page, Page, Page];
    await third.goto('/admin');
    const name = people[2]?.name ?? '';
    for (const page of [first, second])
      await here(page).getByText(name).waitFor({ state: 'detached' });
    expect(await here(second).getByRole('listitem').count()).toBe(1);
  });
});
