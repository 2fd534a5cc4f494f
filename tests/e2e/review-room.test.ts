import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { claimsToCheck, claimWords, type ClaimsToCheck } from '@support/browser/claims-to-check';
import { startJourney, type Journey } from '@support/browser/journey';
import { axeFaults, cutFaults, overflowFaults } from '@support/browser/page-faults';

const count = 11;
const widths = { wide: [1440, 900], tablet: [820, 1100], phone: [390, 844] } as const;

describe('the review room', () => {
  let journey: Journey;
  let text: ClaimsToCheck;
  let checker: Page;
  let reviewer: Page;
  const visited: string[] = [];

  beforeAll(async () => {
    journey = await startJourney();
    const administrator = await journey.setUp();
    const factChecker = await journey.colleague(['fact-checker']);
    text = await claimsToCheck(journey, administrator, count);
    checker = await journey.desk(factChecker);
    reviewer = await journey.desk(await journey.colleague(['reviewer']));
    checker.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
  });
  afterAll(() => journey.end());

  const sized = async (page: Page, [width, height]: readonly [number, number]) =>
    page.setViewportSize({ width, height });
  const room = () => `/admin/review/${text.article}`;
  const enter = async (page: Page) => {
    await page.goto(room());
    await heading(page).waitFor();
    // Keys are heard once the page has come to life.
    await page.locator('.desk-review__note, .desk-review__comments').first().waitFor();
  };
  const rail = (page: Page) => page.locator('.desk-review__rail');
  const heading = (page: Page) => page.getByRole('heading', { name: /^Claim \d+ of 11$/ });
  const at = (page: Page, number: number) =>
    page.getByRole('heading', { name: `Claim ${number} of ${count}` }).waitFor();
  const checked = (page: Page, number: number) =>
    page.locator('[data-count="claims"]', { hasText: `${number} of ${count}` }).waitFor();
  const said = (page: Page, words: RegExp) =>
    page.getByRole('status').filter({ hasText: words }).waitFor();
  const standing = (page: Page, is: string) =>
    page.locator(`.desk-review__strip [data-standing="${is}"]`);

  it('is where everything that is to be reviewed leads', async () => {
    await sized(checker, widths.wide);
    await checker.goto('/admin');
    await checker.getByRole('link', { name: /^Review: One ton of wheat/ }).click();
    await checker.waitForURL(`**${room()}`);
    await at(checker, 1);
    await checker.goto('/admin/inbox');
    const asked = checker.locator(`main a[href$="${room()}"]`).first();
    await asked.waitFor();
    await checker.goto('/admin/articles');
    await checker.locator(`main a[href$="${room()}"]`).first().waitFor();
  });

  it('goes through eleven claims by keyboard alone, and no record is opened', async () => {
    await enter(checker);
    await checker.getByText('Approve opens when these are done: claims 11').waitFor();
    visited.length = 0;
    for (let number = 1; number <= count; number += 1) {
      await at(checker, number);
      await checker.keyboard.press('Space');
      await said(checker, new RegExp(`Claim ${number}: supports it`));
      await checked(checker, number);
      if (number < count) await checker.keyboard.press('j');
    }
    expect(await standing(checker, 'checked').count()).toBe(count);
    expect(visited.filter((path) => path !== room())).toEqual([]);
  });

  it('shows the words, the work, and the passage of the copy with the quoted words', async () => {
    await checker.goto(`${room()}?claim=claim-2`);
    await at(checker, 2);
    const evidence = rail(checker);
    await evidence.getByText(/officers wrote that/).waitFor();
    await evidence.getByText('Tax Rates and Tax Evasion').first().waitFor();
    await evidence.locator('mark', { hasText: 'a 3 percent increase in evasion' }).waitFor();
    await evidence.getByText('They stand in the kept copy.').waitFor();
    await checker.keyboard.press('b');
    const beside = checker.locator('.desk-review__beside');
    await beside
      .getByText(/counted every ship/)
      .first()
      .waitFor();
    await checker.keyboard.press('Escape');
    await beside.waitFor({ state: 'detached' });
  });

  it('lets one alone lapse, whose words an editor altered', async () => {
    await text.alter(6, 'the gap widened by some six per cent');
    await checked(checker, count - 1);
    expect(await standing(checker, 'lapsed').allInnerTexts()).toEqual(['6']);
    const words = checker.locator('article span[data-claim="claim-6"]');
    expect(await words.innerText()).toBe('the gap widened by some six per cent');
    await words.click();
    await at(checker, 6);
    await rail(checker)
      .getByText(/^Your tick of .* was for other words\.$/)
      .waitFor();
  });

  it('takes a “does not” with its reason, by mouse, and a check back', async () => {
    await rail(checker).getByRole('button', { name: 'Does not' }).click();
    await checker.getByLabel('Why the source does not support').fill('The copy says three.');
    await checker.getByRole('button', { name: 'Save' }).click();
    await checked(checker, count);
    await checker.locator('.desk-review__thread').getByText('The copy says three.').waitFor();
    await checker.getByText('claims without support 1').waitFor();
    await rail(checker).getByRole('button', { name: 'Take it back' }).click();
    await said(checker, /taken back/);
    await checked(checker, count - 1);
    await rail(checker)
      .getByRole('button', { name: /^Supports/ })
      .click();
    await checked(checker, count);
  });

  it('comments on selected words beside the text, and returns it', async () => {
    await sized(reviewer, widths.wide);
    await enter(reviewer);
    await reviewer.locator('article span[data-claim="claim-3"]').dblclick();
    await reviewer.locator('[data-action="comment-on-selection"]').click();
    const form = reviewer.getByRole('region', { name: 'Comment on these words' });
    await form.getByLabel('Comment', { exact: true }).fill('Which officers?');
    await form.locator('[data-action="send-comment"]').click();
    await reviewer.locator('.desk-review__margin').getByText('Which officers?').waitFor();
    await reviewer.getByRole('button', { name: 'Request changes…' }).click();
    await reviewer.getByRole('dialog').getByRole('textbox').fill('Name the officers.');
    await reviewer
      .getByRole('dialog')
      .getByRole('button', { name: /^Request changes/ })
      .click();
    await said(reviewer, /Changes are requested/);
  });

  it('shows in round 2 what changed since one’s own review, and keeps the ticks', async () => {
    await text.alter(6, 'the gap widened by hardly six per cent');
    await text.submit();
    await enter(checker);
    await checker.getByRole('switch', { name: /^Changes since my review of/ }).waitFor();
    await checked(checker, count - 1);
    await checker.keyboard.press('n');
    await said(checker, /^Change 1 of/);
    const words = checker.locator('article span[data-claim="claim-6"]');
    expect(await words.locator('ins').allInnerTexts()).toEqual(['hardly']);
    await checker.getByRole('switch').click();
    expect(await words.innerText()).toBe('the gap widened by hardly six per cent');
  });

  it('approves once everything is done, and asks once', async () => {
    await checker.keyboard.press('Control+Enter');
    await at(checker, 6);
    await checker.keyboard.press('Space');
    await checked(checker, count);
    await checker.getByText('lines of the checklist 1').waitFor();
    await checker.getByLabel('Sums add up').check();
    await heading(checker).focus();
    await checker.locator('[data-event="approve"]:not([aria-disabled])').waitFor();
    await checker.keyboard.press('Control+Enter');
    const dialog = checker.getByRole('dialog');
    await dialog.getByText(/in the stage “Facts”/).waitFor();
    await checker.keyboard.press('Control+Enter');
    await said(checker, /Approved/);
  });

  it('goes from claim to claim on a phone, in a sheet over at most half of the text', async () => {
    await sized(reviewer, widths.phone);
    await enter(reviewer).catch(() => undefined);
    await reviewer.locator('article').getByText(claimWords(2)).click();
    await at(reviewer, 2);
    const sheet = await rail(reviewer).boundingBox();
    const foot = await reviewer.locator('.desk-review__foot').boundingBox();
    expect((sheet?.height ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(widths.phone[1] / 2);
    await reviewer.getByRole('button', { name: 'The next claim' }).click();
    await at(reviewer, 3);
    const swipe = (from: number, to: number) =>
      rail(reviewer).evaluate(
        (element, [start, end]) => {
          const touch = (x: number) =>
            new Touch({ identifier: 1, target: element, clientX: x, clientY: 700 });
          const fire = (type: string, x: number, held: boolean) =>
            element.dispatchEvent(
              new TouchEvent(type, {
                bubbles: true,
                changedTouches: [touch(x)],
                touches: held ? [touch(x)] : [],
              }),
            );
          fire('touchstart', start, true);
          fire('touchend', end, false);
        },
        [from, to] as const,
      );
    await swipe(300, 100);
    await at(reviewer, 4);
    await swipe(100, 300);
    await at(reviewer, 3);
  });

  const settle = (page: Page, name: 'payload-theme' | 'payload-lng', value: string) =>
    page.context().addCookies([{ name, value, url: journey.server.url }]);

  const [light, dark] = ['rgb(251, 249, 244)', 'rgb(25, 23, 20)'];
  const coloursOf = (page: Page, places: string[]) =>
    page.evaluate(
      (all) => all.map((one) => getComputedStyle(document.querySelector(one)!).backgroundColor),
      places,
    );

  it.each(Object.entries(widths))('has no faults that axe finds: %s', async (_name, size) => {
    await sized(reviewer, size);
    const faults: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await settle(reviewer, 'payload-theme', theme);
      await reviewer.goto(`${room()}?claim=claim-2`);
      await reviewer.locator('.desk-review__strip').waitFor({ state: 'attached' });
      // The browser would rather have it light: the text follows the desk.
      const colours = await coloursOf(reviewer, ['body', '.desk-review__article']);
      expect(colours).toEqual(theme === 'light' ? [light, light] : [dark, dark]);
      for (const isOpen of [false, true]) {
        const opener = reviewer.locator('.desk-review__opener');
        if (isOpen && (await opener.isVisible())) await opener.click();
        const found = [...(await axeFaults(reviewer)), ...(await overflowFaults(reviewer))];
        faults.push(...found.map((fault) => `${theme} ${fault}`));
      }
    }
    await settle(reviewer, 'payload-theme', 'light');
    expect(faults).toEqual([]);
  });

  it.each(['en', 'ru', 'be'])('cuts no words: %s', async (language) => {
    await settle(reviewer, 'payload-lng', language);
    const faults: string[] = [];
    for (const size of Object.values(widths)) {
      await sized(reviewer, size);
      await reviewer.goto(room());
      await reviewer.locator('.desk-review__strip').waitFor({ state: 'attached' });
      const opener = reviewer.locator('.desk-review__opener');
      if (await opener.isVisible()) await opener.click();
      const found = [...(await overflowFaults(reviewer)), ...(await cutFaults(reviewer))];
      faults.push(...found.map((fault) => `${size[0]} ${fault}`));
    }
    await settle(reviewer, 'payload-lng', 'en');
    expect(faults).toEqual([]);
  });
});
