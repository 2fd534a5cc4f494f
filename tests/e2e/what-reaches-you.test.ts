import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { tabTo } from '@support/browser/by-keyboard';
import { startJourney, type Journey } from '@support/browser/journey';
import { axeFaults, overflowFaults } from '@support/browser/page-faults';

describe('the page on which one chooses what reaches one', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.setUp();
    page = await journey.desk(await journey.colleague(['editor']));
  });
  afterAll(() => journey.end());

  const path = '/admin/inbox/channels';
  const choice = (kind: string, name: string): Locator =>
    page.getByRole('radiogroup', { name: kind, exact: true }).getByRole('radio', { name });
  const kept = (words: string) => page.getByRole('status').getByText(words).waitFor();

  it('is found from the inbox and from the account', async () => {
    await page.goto('/admin/inbox');
    await page.getByRole('link', { name: 'What reaches you, and how' }).click();
    await page.waitForURL(`**${path}`);
    // The title comes after the address.
    await page.waitForFunction(() => document.title === 'What reaches you · Ibidem');
    await page.goto('/admin/account');
    await page.locator('#desk-page, main').getByRole('link', { name: 'What reaches you' }).click();
    await page.waitForURL(`**${path}`);
  });

  it('keeps a choice at once, by mouse', async () => {
    await page.goto(path);
    expect(await choice('Published', 'by mail at once').isChecked()).toBe(true);
    await choice('Published', 'daily letter').click();
    await kept('Kept: Published, daily letter');
    await page.reload();
    expect(await choice('Published', 'daily letter').isChecked()).toBe(true);
    expect(await choice('Approved', 'by mail at once').isChecked()).toBe(true);
    await page.getByText('A review is given to you by name').waitFor();
  });

  it('is worked by keyboard alone, one kind or all of them', async () => {
    await page.goto(path);
    await tabTo(page, choice('Approved', 'by mail at once'));
    await page.keyboard.press('ArrowRight');
    await kept('Kept: Approved, daily letter');
    await page.keyboard.press('ArrowRight');
    await kept('Kept: Approved, inbox only');
    await page.goto(path);
    await tabTo(page, choice('All of these', 'by mail at once'));
    await page.keyboard.press('Space');
    await kept('Kept: All of these, by mail at once');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'by mail at once', checked: true }).count()).toBe(
      await page.getByRole('radiogroup').count(),
    );
  });

  it('puts back what was not kept, and says why', async () => {
    await page.goto(path);
    await page.route('**/api/notifications/channels', (route) => route.abort());
    await choice('Scheduled', 'not at all').click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    expect(await choice('Scheduled', 'by mail at once').isChecked()).toBe(true);
    await page.unroute('**/api/notifications/channels');
  });

  it.each([
    ['en', 'light', 1440],
    ['ru', 'dark', 390],
    ['be', 'light', 390],
    ['be', 'dark', 1440],
  ] as const)('is without faults in %s, %s, at %d', async (language, scheme, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.context().addCookies([
      { name: 'payload-lng', value: language, url: journey.server.url },
      { name: 'payload-theme', value: scheme, url: journey.server.url },
    ]);
    await page.goto(path);
    await page.getByRole('radiogroup').first().waitFor();
    const ours = await axeFaults(page, 'all', ['#desk-page']);
    expect([...ours, ...(await overflowFaults(page))]).toEqual([]);
  });
});
