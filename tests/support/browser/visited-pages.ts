import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import type { Faults } from './page-faults';

export type Visitor = {
  /** Opens an address, looks at the page, and says besides what the browser itself complained of and whom it asked. */
  visit: (
    address: { address: string; status: number },
    look: (page: Page) => Promise<Faults>,
  ) => Promise<Faults>;
};

/** A reader with a window of a kind, who goes from page to page. Nothing moves by itself, so that colours are final. */
export const aVisitor = async (
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: origin,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  let complaints: string[] = [];
  let expected = 200;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`asks ${url}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isThePage = response.request().isNavigationRequest() && response.status() === expected;
    if (response.status() >= 400 && !isThePage) complaints.push(`${response.status()} ${pathname}`);
  });
  page.on('console', (message) => {
    // What did not come was told of above.
    if (!message.text().includes('Failed to load resource')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await bringFaces(page, origin);
  return {
    visit: async ({ address, status }, look) => {
      complaints = [];
      expected = status;
      await page.goto(address);
      const faults = await look(page);
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      return [...complaints, ...cookies, ...faults].map((fault) => `${address}: ${fault}`);
    },
  };
};

/** All faces of the publication, as after a first visit, so that every page is looked at in its own. */
const bringFaces = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/`);
  await page.evaluate(async () => {
    // Those of the reader's machine that stand in for them may be missing.
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
  });
};
