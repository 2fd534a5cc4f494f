import type { Locator, Page } from 'playwright-core';

/** Goes on with Tab, as somebody without a pointer does, until the first such element has the focus. */
export const tabTo = async (page: Page, wanted: Locator, most = 250): Promise<void> => {
  const target = wanted.first();
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < most; stop += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} stops, and none of them is ${String(wanted)} on ${page.url()}`);
};

/** A page of the desk hears keys only once it runs: what is pressed before that, nobody hears. */
export const hearsKeys = (page: Page): Promise<void> =>
  page.locator('.template-default--nav-hydrated').waitFor();

/** Follows the first such link by keyboard, and waits for what it leads to. */
export const follow = async (page: Page, link: Locator, to: RegExp): Promise<void> => {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
};

/** The element with the focus, in words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return `${one?.tagName.toLowerCase()} ${one?.id ?? ''} ${one?.textContent.trim().slice(0, 40)}`;
  });
