import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { aDesk } from '@support/desk';
import { eventually } from '@support/faults/points';
import { startFrontedSite, type FrontedSite } from '@support/pages/fronted-site';
import { aSourcedArticle } from '@support/sourced-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import { weigh } from '@support/browser/weigh-page';

let test: TestPayload;
let site: FrontedSite;
let browser: Browser;
let path: string;

beforeAll(async () => {
  test = await startTestDesk();
  path = (await aSourcedArticle(test.payload, await aDesk(test.payload))).path;
  site = await startFrontedSite(test);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await test.stop();
});

const kilobyte = 1_024;

/** The page as a reader gets it once others have asked for it: encoded as well as can be. */
const settled = (address: string): Promise<true> =>
  eventually(async () => {
    const { headers } = await fetch(`${site.url}${address}`, {
      headers: { 'accept-encoding': 'br' },
    });
    const isAsSmallAsCanBe =
      !headers.has('content-encoding') || headers.get('etag')?.endsWith('-br-best"') === true;
    return isAsSmallAsCanBe ? true : undefined;
  });

describe('an article of 2,000 words with 20 notes', () => {
  it('comes over the wire in 20 KB without fonts, 5 of it scripts, and in 65 with them', async () => {
    const html = await (await fetch(`${site.url}${path}`)).text();
    const assets = [...html.matchAll(/(?:href=|import\()"(\/assets\/[^"]+\.(?:css|js))"/g)];
    for (const address of [path, ...assets.map(([, one]) => one ?? '')]) await settled(address);

    const weight = await weigh(browser, site.url, path);
    const { page, style, script, fonts, others } = weight;
    const said = JSON.stringify(weight);
    expect(weight.notes).toBe(20);
    expect(weight.words).toBeGreaterThan(2_000);
    expect(weight.foreign).toEqual([]);
    expect([said, script <= 5 * kilobyte]).toEqual([said, true]);
    expect([said, page + style + script + others <= 20 * kilobyte]).toEqual([said, true]);
    expect([said, page + style + script + others + fonts <= 65 * kilobyte]).toEqual([said, true]);
    expect(weight.fontsBeforePaint).toHaveLength(1);
  });
});
