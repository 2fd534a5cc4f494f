import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney, tokenOf, type Journey } from '@support/browser/journey';
import { startLocalServer, type LocalServer } from '@support/server/local-server';

const manuscript = `# Grain

As Jane Doe wrote in the Grain Quarterly, [wheat exports fell when the borders closed](#).

The [harvest of rye was the best in ten years](#), and [oats are eaten by horses](#).

[Barley was sold to Poland](#), and [nobody kept count of the millet](#).
`;

const registered = {
  type: 'journal-article',
  title: 'Rye in a decade',
  author: [{ family: 'Kowalska', given: 'Ewa' }],
  issued: { 'date-parts': [[2024, 5]] },
};

type Row = { key: string; status: string; sentence: { words: string } };

describe('the queue of citations, by keyboard alone', () => {
  let registry: LocalServer;
  let journey: Journey;
  let page: Page;
  let token: string;
  let article: number;

  const api = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };

  const waiting = async (status = ''): Promise<Row[]> => {
    const { docs } = (await api('GET', `/citations/queue?status=${status}`)) as { docs: Row[] };
    return docs;
  };

  beforeAll(async () => {
    registry = await startLocalServer((request, response) => {
      const isKnown = request.url === '/10.5555/rye';
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
      response.end(isKnown ? JSON.stringify(registered) : '{}');
    });
    process.env.DOI_SERVER_URL = registry.origin;
    journey = await startJourney();
    await journey.setUp();
    const editor = await journey.colleague(['editor']);
    token = await tokenOf(journey.server.url, editor);
    const wheat = {
      type: 'article-journal',
      title: 'Wheat exports and closed borders',
      containerTitle: 'Grain Quarterly',
      authors: [{ family: 'Doe', given: 'Jane' }],
    };
    await api('POST', '/sources', wheat);
    await api('POST', '/sources', { type: 'book', title: 'Barley sold to Poland and elsewhere' });
    const made = await api('POST', '/articles/import', { filename: 'grain.md', text: manuscript });
    article = (made as { article: number }).article;
    page = await journey.desk(editor);
    await page.goto(`/admin/citations-queue?article=${article}`);
  });

  afterAll(async () => {
    delete process.env.DOI_SERVER_URL;
    await journey.end();
    await registry.close();
  });

  const press = (key: string) => page.keyboard.press(key);
  const isOpen = (words: RegExp) =>
    page.locator('[role=group]:focus', { hasText: words }).waitFor();
  const said = (words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();

  it('begins at the first citation, with the reason of each suggestion', async () => {
    await isOpen(/wheat exports fell/);
    await page.getByText('title resembles the words').waitFor();
    expect(await page.locator('[role=group]:focus').getAttribute('aria-label')).toBe(
      'Citation 1 of 5, no source yet: wheat exports fell when the borders closed',
    );
    await press('?');
    await page.getByText('confirm what is chosen, and go on').waitFor();
    await press('Escape');
    await page.locator('[role=group]:focus').waitFor();
  });

  it('takes a suggestion by its number, and goes on to the next', async () => {
    await press('Enter');
    await said('Choose a suggestion or paste an address first.');
    await press('1');
    await said('To be cited: Wheat exports and closed borders');
    await press('Enter');
    await said('Cited: Wheat exports and closed borders. 4 left on this page.');
    await isOpen(/harvest of rye/);
  });

  it('looks up what is pasted, and takes no letters for commands while somebody types', async () => {
    await press('p');
    await page.keyboard.type('10.5555/rye w');
    await press('Backspace');
    await press('Backspace');
    await press('Enter');
    await page.getByText('Described by the registry of DOIs.').waitFor();
    await isOpen(/Kowalska, Ewa/);
    await press('Enter');
    await said(/^Cited: Rye in a decade/);
    await isOpen(/oats are eaten/);
  });

  it('waives with a reason, and takes it back', async () => {
    await press('w');
    await page.keyboard.type('Everybody knows');
    await press('Enter');
    await said(/^Waived: oats are eaten by horses/);
    await isOpen(/Barley was sold/);
    expect(await waiting('waived')).toHaveLength(1);
    await press('u');
    await said('Taken back.');
    await isOpen(/oats are eaten/);
    expect(await waiting('waived')).toHaveLength(0);
    await press('j');
    await isOpen(/Barley was sold/);
    await press('k');
    await isOpen(/oats are eaten/);
    await press('ArrowDown');
    await isOpen(/Barley was sold/);
  });

  it('shows what somebody else decided in the meantime', async () => {
    const barley = (await waiting()).find(({ sentence }) => sentence.words.startsWith('Barley'));
    await api('POST', `/citations/${barley?.key}/resolve`, { note: 'Seen by the author.' });
    await press('1');
    await press('Enter');
    await page.getByText('Somebody else has settled it.').waitFor();
    await isOpen(/nobody kept count/);
  });

  it('decides for several that were chosen at once, and takes that back at once', async () => {
    await isOpen(/nobody kept count/);
    await press('x');
    await press('k');
    await isOpen(/oats are eaten/);
    await press('x');
    await page.getByText('Chosen: 2').waitFor();
    await press('w');
    await page.keyboard.type('Everybody knows');
    await press('Enter');
    await said(/^Decided: 2/);
    expect(await waiting('waived')).toHaveLength(2);
    await press('u');
    await said('Taken back.');
    expect(await waiting('waived')).toHaveLength(0);
  });

  it('leaves what was decided in the text', async () => {
    expect((await waiting()).map(({ sentence }) => sentence.words)).toEqual([
      'oats are eaten by horses',
      'nobody kept count of the millet',
    ]);
    const { docs } = (await api('GET', '/sources?where[doi][equals]=10.5555/rye')) as {
      docs: { title: string; accessed: string | null }[];
    };
    expect(docs).toMatchObject([
      { title: 'Rye in a decade', accessed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    const opened = page.context().waitForEvent('page');
    await press('o');
    const text = await opened;
    await text.waitForURL(new RegExp(`/articles/${article}#citation-\\w+$`));
  });
});
