import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { languages } from '@/platform/language';

import { launchBrowser } from '../browser/browser';
import { openDatabaseLine, type DatabaseLine } from '../database/database-line';
import { aDesk } from '../desk';
import type { Installation } from '../entry-points';
import { startPublication } from '../server/publication-server';
import { startTestDesk } from '../database/test-payload';

export type BuiltSite = {
  url: string;
  /** Between the publication and its database. */
  line: DatabaseLine;
  /** A reader of a kind goes through the site; fails with whatever the browser complained of, whom it asked, and what it kept. */
  journey: (options: BrowserContextOptions, go: (page: Page) => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};

/** The publication as it is built and started, in three languages, over what is put into its database. */
export const startBuiltSite = async (
  fill: (installation: Pick<Installation, 'payload' | 'desk'>) => Promise<unknown>,
): Promise<BuiltSite> => {
  const test = await startTestDesk();
  const { payload } = test;
  const data = { name: 'The Quarterly', languages: [...languages] };
  await payload.updateGlobal({ slug: 'publication', data });
  await fill({ payload, desk: await aDesk(payload) });
  const line = await openDatabaseLine(test.databaseUrl);
  const server = await startPublication({ databaseUrl: line.url });
  const browser = await launchBrowser();
  return {
    url: server.url,
    line,
    journey: (options, go) => journey(browser, { baseURL: server.url, ...options }, go),
    stop: async () => {
      await browser.close();
      await server.stop();
      await line.close();
      await test.stop();
    },
  };
};

const journey = async (
  browser: Browser,
  options: BrowserContextOptions & { baseURL: string },
  go: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(options.baseURL)) complaints.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    // Of its pages a journey says itself what it expects.
    const isPart = !response.request().isNavigationRequest();
    if (isPart && response.status() >= 400)
      complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (!message.text().includes('Failed to load resource')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await go(page);
  const cookies = (await context.cookies()).map(({ name }) => `keeps the cookie ${name}`);
  await context.close();
  if (complaints.length + cookies.length > 0)
    throw new Error([...complaints, ...cookies].join('\n'));
};
