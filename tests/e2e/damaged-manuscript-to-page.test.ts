import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { FrozenDocument } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { citation, inState, known, openSteps, rail, steps } from '@support/browser/editor-page';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';

/** Our own text, with the damage that real manuscripts bring. */
const manuscript = `
14.03.2024

Originally published by [The Canal Review](https://canal-review.example)

Locks, Ledgers and the Long Canal

Wanda Waterman

The canal was never only a ditch. Its keepers [counted](#) every barge, and their ledgers are the longest unbroken series of prices that the region has. This was partly$

an accident of taxation, and partly the work of one stubborn clerk.

What the ledgers say

Traffic [had doubled](#) within ten years, from \\$1.2 million to \\$2.4 million in today's money. The clerks of the upper locks, who dealt with post-

Imperial coinage, wrote every sum twice. Their successors [complained](#) about it for a generation, and then did the same.

Wanda Waterman

Fellow, Institute of Inland Waters
`.replace('partly$', 'partly');

const citedWords = ['counted', 'had doubled', 'complained'];

describe('a damaged manuscript becomes a reviewed, published, cited page', () => {
  let journey: Journey;
  let writer: Person;
  let reviewer: Person;
  let publisher: Person;
  let desk: { writer: Page; reviewer: Page; publisher: Page };
  let articleId: string;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    await journey.reviewInOneStage();
    writer = await journey.colleague(['writer']);
    reviewer = await journey.colleague(['reviewer']);
    publisher = await journey.colleague(['publisher']);
    desk = {
      writer: await journey.desk(writer),
      reviewer: await journey.desk(reviewer),
      publisher: await journey.desk(publisher),
    };
  });

  afterAll(() => journey.end());

  it('is imported by a writer, with every repair reported', async () => {
    const page = desk.writer;
    await page.goto('/admin/import');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'locks.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(manuscript),
    });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText(/imported as “Locks, Ledgers and the Long Canal”/).waitFor();
    await page.getByRole('link', { name: 'Open the article' }).first().click();
    await page.waitForURL(/\/admin\/collections\/articles\/\d+/);
    articleId = /articles\/(\d+)/.exec(page.url())?.[1] ?? '';
    await marks(page).first().waitFor();
    expect(await marks(page).allTextContents()).toEqual(citedWords);
    const text = await page.locator('[data-lexical-editor]').first().innerText();
    expect(text).toContain('This was partly an accident of taxation');
    expect(text).toContain('post-Imperial coinage');
    expect(text).toContain('from $1.2 million to $2.4 million');
    expect(text).not.toContain('Wanda Waterman');
  });

  it('has one finding per unresolved citation, and each leads to its place', async () => {
    const page = desk.writer;
    await unfold(rail(page));
    for (const words of citedWords) await showButton(page, words).waitFor();
    await showButton(page, 'had doubled').click();
    await citation(page).getByText('No source yet').waitFor();
    expect(await page.locator('[data-citation-key][data-current]').innerText()).toBe('had doubled');
    await page.keyboard.press('Escape');
    await citation(page).waitFor({ state: 'hidden' });
  });

  it('goes to review, where approval is refused with the same findings', async () => {
    await act(desk.writer, 'Submit for review');
    await state(desk.writer, 'In review');
    const page = desk.reviewer;
    await open(page);
    await act(page, 'Approve');
    const refusal = steps(page).getByRole('alert');
    await unfold(refusal);
    const said = await refusal.innerText();
    for (const words of citedWords) expect(said).toContain(words);
    const answer = await transition(reviewer, { event: 'approve', expectedHash: await hash() });
    expect(answer.status).toBe(422);
    expect(answer.findings.map(({ place }) => place?.words)).toEqual(citedWords);
  });

  it('comes back to the writer, who resolves the citations', async () => {
    await act(desk.reviewer, 'Request changes');
    await steps(desk.reviewer)
      .getByLabel('What should change')
      .fill('Three claims have lost their sources.');
    await confirm(desk.reviewer, 'Request changes');
    await state(desk.reviewer, 'Changes requested');
    const page = desk.writer;
    await open(page);
    await unfold(rail(page));
    await resolve(page, 'counted', 'Ledgers of the Upper Locks', 'Keeper, Karla');
    await resolve(page, 'had doubled', 'A Price History of Water', 'Pool, Peter');
    await resolveAgain(page, 'complained', 'Ledgers of the Upper Locks');
    await rail(page).getByText('Nothing stands in the way of publication.').waitFor();
  });

  it('is approved by the reviewer, and cannot be by its writer', async () => {
    await act(desk.writer, 'Submit for review');
    await state(desk.writer, 'In review');
    const own = await transition(writer, { event: 'approve', expectedHash: await hash() });
    expect(own.status).toBe(403);
    await open(desk.reviewer);
    await (
      await openSteps(desk.reviewer)
    )
      .getByRole('link', { name: 'Open the review room' })
      .click();
    await desk.reviewer.waitForURL(/\/admin\/review\//);
    await desk.reviewer.getByText('Locks, Ledgers and the Long Canal').first().waitFor();
    await desk.reviewer.getByRole('button', { name: 'Approve' }).click();
    const dialog = desk.reviewer.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await desk.reviewer.getByText('Approved').first().waitFor();
  });

  it('is published, and the page has the right numbers and notes', async () => {
    await open(desk.publisher);
    await act(desk.publisher, 'Publish');
    await state(desk.publisher, 'Published');
    const page = await journey.reader();
    await page.goto('/articles/locks-ledgers-and-the-long-canal');
    expect(await page.locator('h1').innerText()).toBe('Locks, Ledgers and the Long Canal');
    const numbers = await page.locator('article [role="doc-noteref"]').allInnerTexts();
    expect(numbers).toEqual(['1', '2', '3']);
    const notes = await page.locator('[role="doc-endnotes"] li').allInnerTexts();
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain('Karla Keeper, Ledgers of the Upper Locks');
    expect(notes[1]).toContain('Peter Pool, A Price History of Water');
    expect(notes[2]).toMatch(/^Keeper, Ledgers of the Upper Locks, p\.\u00a07/);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
      'https://canal-review.example',
    );
    expect(await page.locator('script:not([type])').count()).toBe(1);
  });

  it('says the same in its exports', async () => {
    const { url } = journey.server;
    const page = `${url}/articles/locks-ledgers-and-the-long-canal`;
    const document = (await (await fetch(`${page}.json`)).json()) as FrozenDocument;
    expect(document.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    const markdown = await (await fetch(`${page}.md`)).text();
    expect(markdown).toMatch(/counted\[\^1\]/);
    expect(markdown).toMatch(/\[\^3\]: .*Ledgers of the Upper Locks/);
    const html = await (await fetch(`${page}.html`)).text();
    expect(html.match(/role="doc-noteref"/g)).toHaveLength(3);
    expect((await fetch(`${page}.rtf`)).status).toBe(406);
  });

  it('is revised in a second edition while the first stays live, and then gives way', async () => {
    await open(desk.writer);
    await act(desk.writer, 'Start a new edition');
    await confirm(desk.writer, 'Start a new edition');
    await state(desk.writer, 'Draft');
    await desk.writer.getByLabel('Standfirst').fill('What a clerk left behind.');
    await act(desk.writer, 'Submit for review');
    await state(desk.writer, 'In review');
    const page = await journey.reader();
    await page.goto('/articles/locks-ledgers-and-the-long-canal');
    expect(await page.getByText('What a clerk left behind.').count()).toBe(0);
    const approval = { event: 'approve', expectedHash: await hash() };
    expect((await transition(reviewer, approval)).status).toBe(200);
    const publication = { event: 'publish', expectedHash: await hash() };
    expect((await transition(publisher, publication)).status).toBe(200);
    await page.reload();
    expect(await page.getByText('What a clerk left behind.').count()).toBeGreaterThan(0);
  });

  const open = async (page: Page) => {
    await page.goto(`/admin/collections/articles/${articleId}`);
    await known(page);
  };

  const transition = async (person: Person, body: Record<string, unknown>) => {
    const token = await tokenOf(journey.server.url, person);
    const answer = await fetch(`${journey.server.url}/api/articles/${articleId}/transitions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    });
    const { findings = [] } = (await answer.json()) as { findings?: Finding[] };
    return { status: answer.status, findings };
  };

  const hash = async (): Promise<string> => {
    const token = await tokenOf(journey.server.url, reviewer);
    const answer = await fetch(`${journey.server.url}/api/articles/${articleId}/transitions`, {
      headers: { Authorization: `JWT ${token}` },
    });
    return ((await answer.json()) as { hash: string }).hash;
  };
});

const marks = (page: Page) => page.locator('[data-lexical-editor] [data-citation-key]');
const drawer = (page: Page) => page.getByRole('form', { name: 'Source of these words' });
const showButton = (page: Page, words: string) =>
  rail(page)
    .getByRole('button', { name: `Show “${words}”` })
    .first();

/** Findings of one kind stand together, with their number. */
const unfold = (within: Locator) =>
  within.getByText('Citations without a source: 3').first().click();

const act = async (page: Page, label: string) =>
  (await openSteps(page))
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .first()
    .click();

const confirm = (page: Page, label: string) =>
  steps(page)
    .getByRole('button', { name: `Confirm: ${label}` })
    .click();

const state = inState;

/** Describes a work that the publication does not know yet. */
const resolve = async (page: Page, words: string, title: string, author: string) => {
  await showButton(page, words).click();
  await citation(page)
    .getByRole('option', { name: /^Describe a work that is not listed/ })
    .click();
  const form = drawer(page);
  await form.getByLabel('Kind of work').selectOption('book');
  await form.getByLabel('Title', { exact: true }).fill(title);
  await form.getByLabel('Authors').fill(author);
  await form.getByRole('button', { name: 'Add this work' }).click();
  await form.getByRole('button', { name: 'Confirm the source' }).click();
  await settled(page, words);
};

/** Nothing is open over the text and the list is without these words, so that nothing moves under the next click. */
const settled = async (page: Page, words: string) => {
  await drawer(page).waitFor({ state: 'hidden' });
  await citation(page).waitFor({ state: 'hidden' });
  await showButton(page, words).waitFor({ state: 'hidden' });
};

/** Finds a work that is there already, and cites another place in it. */
const resolveAgain = async (page: Page, words: string, title: string) => {
  await showButton(page, words).click();
  const form = citation(page);
  await form.getByLabel(/Find a source/).fill(title.slice(0, 7));
  await form.getByRole('option', { name: new RegExp(title) }).click();
  await form.getByLabel('Page in it').fill('7');
  await form.getByRole('button', { name: /^Confirm/ }).click();
  await settled(page, words);
};
