import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import { addDays, neighbour, weekday } from '@/overviews/rules/calendar-days';
import { hearsKeys } from '@support/browser/by-keyboard';
import { startJourney, type Journey, type Person } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';
import { callsOf } from '@support/browser/published-at-the-desk';

/** A Tuesday of the second whole week of the month after next, so that nothing of it is over or beside it. */
const month = neighbour('month', neighbour('month', new Date().toISOString().slice(0, 10), 1), 1);
const tuesday = addDays(month, 7 + ((9 - weekday(month)) % 7));
const [thursday, wednesday] = [addDays(tuesday, 2), addDays(tuesday, 1)];

describe('the calendar', () => {
  let journey: Journey;
  let publisher: Person;
  let page: Page;
  let out: number;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    await journey.reviewInOneStage();
    publisher = await journey.colleague(['publisher', 'editor']);
    const by = await callsOf(journey.server.url, publisher);
    const reviewer = await callsOf(journey.server.url, await journey.colleague(['reviewer']));
    const { doc: author } = await by<Made>('POST', '/authors', { name: 'A', slug: 'a' });
    const approved = async (title: string, slug: string) => {
      const { doc } = await by<Made>('POST', '/articles?draft=true', {
        ...{ title, slug, language: 'en', kind: 'analysis' },
        body: bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: 'One sentence.' }] }]),
        bylines: [{ author: author.id, role: 'author' }],
      });
      const path = `/articles/${doc.id}/transitions`;
      await by('POST', path, { event: 'submit' });
      const { hash: expectedHash } = await by<{ hash: string }>('GET', path);
      await reviewer('POST', path, { event: 'approve', expectedHash });
      return { id: doc.id, path, expectedHash };
    };
    const lighthouse = await approved('The lighthouse and the bill', 'lighthouse');
    out = lighthouse.id;
    await by('POST', lighthouse.path, {
      event: 'schedule',
      expectedHash: lighthouse.expectedHash,
      scheduledFor: `${tuesday}T09:00:00.000Z`,
      scheduledZone: 'UTC',
    });
    await approved('Whose noon?', 'noon');
    page = await journey.desk(publisher);
  });

  afterAll(() => journey.end());

  type Made = { doc: { id: number } };
  const entry = (title = 'The lighthouse and the bill'): Locator =>
    page.locator('.desk-entry', { hasText: title });
  const day = (of: string): Locator => page.locator(`td:has(time[datetime="${of}"])`);
  const said = (words: string | RegExp) =>
    page.locator('.desk-calendar').getByRole('status').getByText(words).waitFor();
  const open = async (query = '') => {
    await page.goto(`/admin/calendar?at=${tuesday.slice(0, 7)}${query}`);
    await entry().first().waitFor();
  };
  const middleOf = async (place: Locator): Promise<[x: number, y: number]> => {
    const box = await place.boundingBox();
    if (!box) throw new Error('It is not on the page');
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const drag = async (from: Locator, to: Locator) => {
    await page.mouse.move(...(await middleOf(from)));
    await page.mouse.down();
    const [x, y] = await middleOf(to);
    await page.mouse.move(x - 5, y, { steps: 5 });
    await page.mouse.move(x, y);
    await page.getByText(/^To \w{3} \d/).waitFor();
    await page.mouse.up();
  };

  it('moves by mouse to another day at the same hour', async () => {
    await open();
    await drag(entry(), day(thursday));
    await said(/^Moved: The lighthouse and the bill, Thu \d+ \w+( \d+)?, 09:00\.$/);
    await day(thursday).getByText('The lighthouse and the bill').waitFor();
    await page.reload();
    await day(thursday).getByText('Goes out 09:00').waitFor();
  });

  it('moves by keyboard alone, into another month and back to where it was', async () => {
    await open();
    await entry().getByRole('link').focus();
    await page.keyboard.press('Space');
    await said(/^Lifted: The lighthouse and the bill/);
    await page.keyboard.press('ArrowLeft');
    await said(/^To Wed/);
    for (let week = 0; week < 5; week += 1) await page.keyboard.press('ArrowDown');
    await page.waitForURL(
      (url) => url.searchParams.get('at') === addDays(wednesday, 35).slice(0, 7),
    );
    await day(addDays(wednesday, 35)).getByText('The lighthouse and the bill').waitFor();
    await page.keyboard.press('Escape');
    await said('Put back: The lighthouse and the bill.');
    await open();
    await entry().getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await said(/^Moved: .*, Wed/);
    await day(wednesday).getByText('The lighthouse and the bill').waitFor();
    await page.locator('.desk-entry__title:focus', { hasText: 'The lighthouse' }).waitFor();
  });

  it('refuses a day that is over on the spot, and takes the one that would do', async () => {
    await open();
    const button = page.getByRole('button', { name: /^Move “The lighthouse and the bill”/ });
    await entry().hover();
    await button.click();
    await page.getByLabel('Day', { exact: true }).fill('2026-01-15');
    await page.getByRole('button', { name: 'Set the day' }).click();
    await page.getByText('That day and hour are over.').waitFor();
    await page.getByRole('button', { name: /instead$/ }).click();
    await page.getByLabel('Day', { exact: true }).fill(thursday);
    await page.getByRole('button', { name: 'Set the day' }).click();
    await said(/^Moved: .*, Thu/);
    await day(thursday).getByText('The lighthouse and the bill').waitFor();
  });

  it('gives a first day to what is approved', async () => {
    await open();
    await page.getByRole('button', { name: 'Choose a day for “Whose noon?”' }).click();
    await page.getByLabel('Day', { exact: true }).fill(wednesday);
    await page.getByText(/^To Wed \d+ \w+( \d+)?, 09:00/).waitFor();
    await page.getByRole('button', { name: 'Set the day' }).click();
    await day(wednesday).getByText('Whose noon?').waitFor();
    await page.getByText('Nothing approved waits for a day.').waitFor();
  });

  it('turns months by letters, and shows what was chosen', async () => {
    await open();
    await hearsKeys(page);
    await page.keyboard.press('n');
    await page.waitForURL(
      (url) => url.searchParams.get('at') === neighbour('month', month, 1).slice(0, 7),
    );
    await page.keyboard.press('p');
    await page.waitForURL((url) => url.searchParams.get('at') === month.slice(0, 7));
    await entry().first().waitFor();
    await page.getByRole('button', { name: /^Goes out/ }).click();
    await page.waitForURL((url) => url.searchParams.get('show') === 'planned,due,published');
    await page.getByText('Nothing of what is shown falls into these days.').waitFor();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await entry().first().waitFor();
  });

  it('changes by itself when somebody else moves', async () => {
    await open();
    const by = await callsOf(journey.server.url, publisher);
    const { at: seenAt } = await by<{ at: string }>('PATCH', `/desk/calendar/${out}`, {
      ...{ as: 'out', day: tuesday, seenAt: `${thursday}T09:00:00Z` },
    });
    expect(seenAt).toBe(`${tuesday}T09:00:00Z`);
    await day(tuesday).getByText('The lighthouse and the bill').waitFor();
  });

  it('is read by other calendars under an address that is shown once', async () => {
    await open();
    await page.getByRole('button', { name: 'Subscribe (iCal)' }).click();
    await page.getByRole('button', { name: 'Make an address: The whole desk' }).click();
    const address = await page.getByLabel('Address', { exact: true }).inputValue();
    const path = new URL(address).pathname;
    const ask = (headers = {}) => fetch(`${journey.server.url}${path}`, { headers });
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=300');
    const events = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary);
    expect(events).toContain('Goes out: The lighthouse and the bill');
    const again = await ask({ 'If-None-Match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    await page.getByRole('button', { name: 'Revoke: The whole desk' }).click();
    await said('The address leads nowhere now.');
    const gone = await ask();
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    const unknown = await fetch(`${journey.server.url}/calendar/${'a'.repeat(43)}.ics`);
    expect([unknown.status, await unknown.text()]).toEqual([404, await gone.text()]);
  });

  it.each([
    ['en', 'light', 1280],
    ['en', 'dark', 390],
    ['be', 'light', 390],
    ['be', 'dark', 1280],
  ] as const)('is accessible in each view: %s, %s, %s px', async (language, theme, width) => {
    const { url } = journey.server;
    await page.context().addCookies([
      { name: 'payload-lng', value: language, url },
      { name: 'payload-theme', value: theme, url },
    ]);
    await page.setViewportSize({ width, height: 844 });
    for (const view of ['month', 'week', 'list']) {
      await page.goto(`/admin/calendar?view=${view}&at=${view === 'week' ? tuesday : month}`);
      await page.getByText('The lighthouse and the bill').first().waitFor();
      const ours = await axeFaults(page, 'all', ['#desk-page']);
      expect([...ours, ...(await overflowFaults(page))]).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  it('is moved in Belarusian as well', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open();
    await page.getByRole('heading', { level: 1, name: /^[А-ЯЁІЎ][а-яёіў]+ \d{4}$/ }).waitFor();
    await entry().getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await said(/^На ср/);
    expect(await axeFaults(page, 'changing', ['.desk-hand'])).toEqual([]);
    await page.keyboard.press('Enter');
    await said(/^Перамешчана: The lighthouse and the bill, ср/);
    await day(wednesday).getByText('Выходзіць 09:00').first().waitFor();
  });
});
