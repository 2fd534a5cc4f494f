import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { languages } from '@/platform/language';
import { aJudgedPublication } from '@support/pages/judged-publication';
import { faultless, judgeHtml, judgePages } from '@support/pages/judge-html';
import { failurePages } from '@support/pages/notice-pages';
import { pageAddresses } from '@support/browser/page-kinds';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-pages-'));

let test: TestPayload;
let site: SiteServer;

beforeAll(async () => {
  test = await startTestPayload();
  await aJudgedPublication(test.payload);
  site = await startSiteServer(test.payload);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
  await test.stop();
});

it('the Nu checker finds no error on any kind of page in any language', async () => {
  expect(await judgePages(site, pageAddresses(languages), folder)).toEqual(faultless);
});

it('the Nu checker finds no error on the pages that stand in for what could not be made', async () => {
  const files = [...failurePages()].map(([name, html]) => {
    const file = path.join(folder, `failure-${name}.html`);
    writeFileSync(file, html);
    return file;
  });
  expect(await judgeHtml(files)).toEqual(faultless);
});

it('the Nu checker finds no error in what feeds say, as a reader of feeds would put it into a page', async () => {
  const { items } = (await (await site.answer('/feed.json')).json()) as {
    items: { content_html: string }[];
  };
  expect(items.some(({ content_html }) => content_html.includes('A figure was wrong'))).toBe(true);
  const files = items.map(({ content_html }, at) => {
    const file = path.join(folder, `entry-${at}.html`);
    const head = '<head><meta charset="utf-8"><title>a</title></head>';
    writeFileSync(
      file,
      `<!doctype html><html lang="en">${head}<body><h1>a</h1>${content_html}</body></html>`,
    );
    return file;
  });
  expect(await judgeHtml(files)).toEqual(faultless);
});
