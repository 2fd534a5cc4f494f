import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { hearsKeys } from '@support/browser/by-keyboard';
import { startJourney, tokenOf, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';
import { phone } from '@support/browser/page-looks';

/** Never fetched, so that it stays without a copy. */
const page1 = 'http://127.0.0.1/rivers';
const page2 = 'http://127.0.0.1/lakes';

const manuscripts = [
  `# Rivers\n\n[Rivers change their beds](${page1}), and [lakes do not](${page2}).`,
  `# Beds\n\nThey say that [rivers change](${page1}).`,
];

type Queue = { docs: { key: string; proposedUrl: string | null }[] };

describe('the page of sources', () => {
  let journey: Journey;
  let editor: Person;
  let desk: Page;

  const api = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${journey.server.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${await tokenOf(journey.server.url, editor)}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
  const tab = (name: RegExp) =>
    desk
      .getByRole('navigation', { name: 'What there is to do with sources' })
      .getByRole('link', { name });
  const rows = () => desk.locator('.desk-troubled__row');
  /** The only work that the other text cites as well. */
  const rivers = () => rows().filter({ has: desk.getByRole('link', { name: 'Beds' }) });
  const faults = async (page: Page) => [
    ...(await axeFaults(page)),
    ...(await overflowFaults(page)),
  ];

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    editor = await journey.colleague(['editor']);
    for (const [at, text] of manuscripts.entries()) {
      await api('POST', '/articles/import', { filename: `${at}.md`, text });
    }
    desk = await journey.desk(editor);
  });
  afterAll(() => journey.end());

  it('puts citations with the same address together, and confirms them at once', async () => {
    await desk.goto('/admin/sources');
    await desk.getByRole('heading', { name: '127.0.0.1/rivers' }).waitFor();
    await desk.getByLabel('Choose all of this group: 127.0.0.1/rivers').check();
    await desk.getByText('Chosen: 2').waitFor();
    expect(await faults(desk)).toEqual([]);
    await desk.getByRole('button', { name: /^Use for 2/ }).click();
    await desk
      .getByRole('status')
      .getByText(/^Decided: 2/)
      .waitFor();
    const { docs } = (await api('GET', '/citations/queue')) as Queue;
    expect(docs.map(({ proposedUrl }) => proposedUrl)).toEqual([page2]);
  });

  it('shows a work once, however many texts cite it', async () => {
    await desk.goto('/admin/links?verdict=unchecked');
    await desk.waitForURL(/\/admin\/sources\?tab=uncopied/);
    expect(await rows().count()).toBe(2);
    await rivers().getByText('Citations: 2').waitFor();
    await rivers().getByRole('link', { name: 'Rivers', exact: true }).waitFor();
    expect(await faults(desk)).toEqual([]);
  });

  it('gives a work another address, in place', async () => {
    await rivers()
      .getByRole('button', { name: /^New address/ })
      .click();
    await desk.getByLabel('Where the page is now').fill(`${page1}-and-beds`);
    await desk.getByRole('button', { name: 'Use the new address' }).click();
    await rivers().getByText('Done.').waitFor();
    const { docs } = (await api('GET', '/sources?where[url][like]=rivers-and-beds')) as {
      docs: unknown[];
    };
    expect(docs).toHaveLength(1);
  });

  it('lets all its citations stand with one reason, by keyboard alone', async () => {
    await desk.goto('/admin/sources?tab=uncopied');
    await rows().first().waitFor();
    await hearsKeys(desk);
    await desk.keyboard.press('Tab');
    await desk.getByLabel('Choose all', { exact: true }).focus();
    await desk.keyboard.press('j');
    await desk.keyboard.press('x');
    await desk.getByText('Chosen: 1').waitFor();
    await desk.keyboard.press('w');
    await desk.keyboard.type('Seen by the editor in print');
    await desk.keyboard.press('Enter');
    await tab(/^Copies missing 1/).waitFor();
    expect(await rows().allInnerTexts()).toEqual([expect.stringContaining('lakes')]);
  });

  it('finds works by words of their address, on a phone too', async () => {
    await desk.getByRole('searchbox', { name: /^Title, name/ }).fill('rivers-and');
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/tab=works.*q=rivers-and/);
    await desk.getByText('Articles: 2, citations: 2').waitFor();
    expect(await faults(desk)).toEqual([]);
    await desk.setViewportSize(phone.viewport);
    for (const path of ['?tab=resolve', '?tab=works', '?tab=duplicates']) {
      await desk.goto(`/admin/sources${path}`);
      await desk.getByRole('heading', { level: 1 }).waitFor();
      expect(await faults(desk)).toEqual([]);
    }
  });

  it('takes further variables of CSL as they are written, and says what it cannot read', async () => {
    const { docs } = (await api('GET', '/sources?limit=1')) as { docs: { id: number }[] };
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.goto(`/admin/collections/sources/${docs[0]?.id}`);
    const variables = desk.getByLabel('Other CSL variables');
    const save = async (written: string) => {
      const answered = desk.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && /\/api\/sources/.test(answer.url()),
      );
      await variables.fill(written);
      await desk.keyboard.press('Control+s');
      return (await answered).status();
    };
    expect(await save('{ "event-place": ')).toBe(400);
    await desk.locator('.ibidem-json-input .field-error').waitFor();
    expect(await variables.inputValue()).toBe('{ "event-place": ');
    expect(await axeFaults(desk, 'all', ['.ibidem-json-input'])).toEqual([]);
    expect(await save('{ "event-place": "Minsk" }')).toBe(200);
    await desk.reload();
    expect(JSON.parse(await variables.inputValue())).toEqual({ 'event-place': 'Minsk' });
  });
});
