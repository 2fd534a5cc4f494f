import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { launchBrowser } from '@support/browser/browser';
import { startFrontedSite, type FrontedSite } from '@support/pages/fronted-site';
import { aJudgedPublication } from '@support/pages/judged-publication';
import { pageAddresses } from '@support/browser/page-kinds';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

/** What readers get from the front of the publication: under strict headers, and from nobody else. */
let test: TestPayload;
let site: FrontedSite;
let browser: Browser;

beforeAll(async () => {
  test = await startTestPayload();
  await aJudgedPublication(test.payload);
  site = await startFrontedSite(test);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await test.stop();
});

const files = [
  '/feed.xml',
  '/feed.json',
  '/ru/feed.rss',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
];
const pages = pageAddresses(['en', 'ru', 'be']);

/** Parts of a page that a browser would fetch or run by itself. */
const fetched =
  /<(?:script|img|iframe|video|audio|source|embed)\b[^>]*\ssrc="([^"]*)"|<link\b(?=[^>]*\brel="(?:stylesheet|preload|icon|modulepreload|preconnect|dns-prefetch)")[^>]*\shref="([^"]*)"/g;

describe('whatever readers get', () => {
  it('bears strict headers and no cookie, and is made of our own files', async () => {
    const faults: string[] = [];
    for (const path of [...pages.map(({ address }) => address), ...files]) {
      const answer = await fetch(`${site.url}${path}`, { redirect: 'manual' });
      const body = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      const said = (isTrue: boolean, fault: string) => (isTrue ? [] : [`${path}: ${fault}`]);
      const own = [...body.matchAll(fetched)].map(([, src, href]) => src ?? href ?? '');
      faults.push(
        ...said(policy !== '' && !/unsafe|nonce|\*/.test(policy), `policy ${policy}`),
        ...said(answer.headers.get('x-content-type-options') === 'nosniff', 'nosniff'),
        ...said(answer.headers.has('cross-origin-resource-policy'), 'resource policy'),
        ...said(!answer.headers.has('set-cookie'), 'a cookie'),
        ...own.filter((one) => !/^(\/(?!\/)|data:)/.test(one)).map((one) => `${path}: ${one}`),
        ...(path.includes('.') ? [] : said(!/ style="|<style| on[a-z]+="/.test(body), 'inline')),
      );
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('asks nobody else for anything, keeps no cookie and breaks no rule in a browser', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (asked) => {
      const isOwn = asked.url().startsWith(`${site.url}/`) || asked.url().startsWith('data:');
      if (!isOwn) faults.push(`${page.url()} asked ${asked.url()}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy|Refused/i.test(message.text())) {
        faults.push(`${page.url()}: ${message.text()}`);
      }
    });
    const kinds = pageAddresses(['en']).filter(({ name }) => !/thousand|hundred/.test(name));
    for (const { address } of kinds) await page.goto(`${site.url}${address}`);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }, 120_000);
});
