import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';

const manuscript = `# The road that melts

The frost comes later each year, and the road with it.
`;

describe('the board of articles', () => {
  let journey: Journey;
  let writer: Person;
  let asEditor: Person;
  let editor: Page;
  let reviewer: Page;
  let article: number;

  const api = async (person: Person, method: string, path: string, body: object) => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${await tokenOf(journey.server.url, person)}`,
      },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, unknown>;
  };

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    await journey.reviewInOneStage();
    writer = await journey.colleague(['writer']);
    asEditor = await journey.colleague(['editor']);
    const asReviewer = await journey.colleague(['reviewer']);
    const file = { filename: 'road.md', text: manuscript };
    const imported = await api(writer, 'POST', '/articles/import', file);
    article = imported.article as number;
    editor = await journey.desk(asEditor);
    reviewer = await journey.desk(asReviewer);
    await editor.goto('/admin/articles');
    await reviewer.goto('/admin/articles');
  });
  afterAll(() => journey.end());

  const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const card = (page: Page, title = 'The road that melts') =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  const standsIn = (page: Page, name: string) =>
    column(page, name)
      .getByRole('link', { name: 'The road that melts' })
      .waitFor()
      .catch(async (error: unknown) => {
        // Why is said on the board of whoever moved it, which is seldom the one that waits.
        const boards = [editor, reviewer].map((one) =>
          one.locator('.desk-column, main [role="status"]').allInnerTexts(),
        );
        const said = (await Promise.all(boards)).map((parts) => parts.join(' | '));
        throw new Error(`${said.join(' || ').replaceAll('\n', ' ')}\n${String(error)}`);
      });
  /** Step by step, as a hand does it: a card is lifted only once the mouse has gone some way. */
  const drag = async (page: Page, to: string): Promise<void> => {
    const [from, target] = [await card(page).boundingBox(), await column(page, to).boundingBox()];
    if (!from || !target) throw new Error('The card or the column is not there');
    await page.mouse.move(from.x + 30, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 45, from.y + 35, { steps: 3 });
    await page.mouse.move(target.x + 40, target.y + 150, { steps: 10 });
    await said(page, /Drop to/);
    await page.mouse.up();
  };
  const said = (page: Page, words: string | RegExp) =>
    page.getByRole('status').getByText(words).waitFor();

  it('gives back what cannot go, with the way to what is missing', async () => {
    await drag(editor, 'Review');
    const refusal = card(editor).getByRole('group').filter({ hasText: 'Not moved to' });
    await refusal.getByText('Nobody is named as the author.').waitFor();
    await refusal.getByRole('link', { name: 'Open the field' }).first().waitFor();
    expect(await axeFaults(editor)).toEqual([]);
    await refusal.getByRole('button', { name: 'Close' }).click();
    await refusal.waitFor({ state: 'detached' });
    await standsIn(editor, 'Draft');
  });

  it('moves a card by the keyboard alone, and others see it', async () => {
    const author = await api(asEditor, 'POST', '/authors', { name: 'Alena', slug: 'alena' });
    const { id } = author.doc as { id: number };
    const stored = await fetch(`${journey.server.url}/api/articles/${article}?depth=0`, {
      headers: { Authorization: `JWT ${await tokenOf(journey.server.url, writer)}` },
    });
    const { revision } = (await stored.json()) as { revision: number };
    const bylines = [{ author: id, role: 'author' }];
    await api(writer, 'PATCH', `/articles/${article}`, { revision, bylines });
    await editor.getByRole('link', { name: 'The road that melts' }).focus();
    await editor.keyboard.press('Space');
    await said(editor, 'It may go to: Review.');
    await editor.keyboard.press('ArrowRight');
    await said(editor, 'Drop to submit for review');
    await editor.keyboard.press('Escape');
    await said(editor, 'Put back: The road that melts.');
    await editor.keyboard.press('Space');
    await editor.keyboard.press('ArrowRight');
    await editor.keyboard.press('Enter');
    await said(editor, 'Now in: Review.');
    await standsIn(editor, 'Review');
    await standsIn(reviewer, 'Review');
    const focused = editor.locator(':focus');
    expect(await focused.textContent()).toBe('The road that melts');
  });

  it('asks for a reason where the card was dropped', async () => {
    await drag(reviewer, 'Changes requested');
    const form = column(reviewer, 'Changes requested').getByRole('group', {
      name: 'Request changes',
    });
    await form.getByLabel('What should change').fill('Say which road.');
    expect(await axeFaults(reviewer)).toEqual([]);
    await form.getByRole('button', { name: /^Confirm/ }).click();
    await standsIn(reviewer, 'Changes requested');
    await standsIn(editor, 'Changes requested');
  });

  it('keeps filters under a name', async () => {
    await editor.getByRole('searchbox').fill('frost');
    await editor.waitForURL(/q=frost/);
    await standsIn(editor, 'Changes requested');
    await editor.getByRole('button', { name: 'Keep as…' }).click();
    await editor.getByLabel('Name of the view').fill('Winter');
    await editor.getByRole('button', { name: 'Keep', exact: true }).click();
    const views = editor.getByRole('navigation', { name: 'Saved views' });
    await views.getByRole('link', { name: 'Winter', exact: true }).waitFor();
    await editor.getByRole('button', { name: 'Share with the desk' }).click();
    await reviewer
      .getByRole('navigation', { name: 'Saved views' })
      .getByRole('link', { name: /^Winter/ })
      .waitFor();
  });

  it('is a list as well, which changes many at once', async () => {
    await editor.goto('/admin/articles?view=list');
    await editor.getByRole('checkbox', { name: 'Choose “The road that melts”' }).check();
    await editor.getByRole('combobox', { name: 'With the chosen:' }).selectOption('due');
    await editor.getByLabel('Due day').last().fill('2030-01-08');
    await editor.getByRole('button', { name: 'Do it' }).click();
    await editor.getByText('Done: 1').waitFor();
    await editor.getByRole('cell', { name: /8 Jan 2030/ }).waitFor();
  });

  it.each(['/admin/articles', '/admin/articles?view=list'])(
    'is accessible in both themes, wide and narrow: %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await editor.emulateMedia({ colorScheme });
        for (const width of [1440, 390]) {
          await editor.setViewportSize({ width, height: 844 });
          await editor.goto(path);
          await editor.getByRole('link', { name: 'The road that melts' }).waitFor();
          expect([...(await axeFaults(editor)), ...(await overflowFaults(editor))]).toEqual([]);
        }
      }
    },
  );
});
