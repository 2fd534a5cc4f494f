import type { Locator, Page } from 'playwright-core';

/** What stands around the text of an open article. */
export const bar = (page: Page): Locator => page.locator('.desk-bar');
export const rail = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'About the text' });

/** The panel of all steps, whether it is open or not. */
export const steps = (page: Page): Locator =>
  page.getByRole('region', { name: 'Publication', exact: true });

/** Opens the panel of all steps. */
export const openSteps = async (page: Page): Promise<Locator> => {
  const button = bar(page).getByRole('button', { name: 'All steps' });
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await steps(page).getByText('What you can do').waitFor();
  return steps(page);
};

/** Waits until it is known where the open article stands. */
export const known = (page: Page): Promise<void> =>
  bar(page).locator('.desk-bar__state:not([aria-busy])').waitFor();

/** Waits until the edition in hand is in a state. */
export const inState = (page: Page, label: string): Promise<void> =>
  bar(page).locator('.desk-bar__state').getByText(label).waitFor();

/** Brings a part of the rail to the front. */
export const openTab = async (
  page: Page,
  name: 'Checks' | 'Comments' | 'Notes' | 'History',
): Promise<void> => {
  await rail(page)
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .click();
};

/** Opens a part of the strip under the head of the text. */
export const openStrip = async (page: Page, part: string): Promise<void> => {
  const button = page.locator(`.desk-strip__line [data-part="${part}"]`);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
};

/** The decision under cited words. */
export const citation = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Source of these words' });
