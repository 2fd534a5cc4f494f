import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { languages } from '@/platform/language';
import { aJudgedPublication } from '@support/judged-publication';
import { judgeProgram } from '@support/judge-program';
import { failurePages } from '@support/notice-pages';
import { pageAddresses } from '@support/page-kinds';
import { startSiteServer, type SiteServer } from '@support/site-server';
import { startTestPayload, type TestPayload } from '@support/test-payload';

const jar = path.join(process.cwd(), 'node_modules/vnu-jar/build/dist/vnu.jar');
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

const judge = (files: readonly string[]) =>
  judgeProgram('java', {
    args: ['-jar', jar, '--errors-only', ...files],
    install: 'default-jre-headless (Debian) or another Java 11 or later',
  });

it('the Nu checker finds no error on any kind of page in any language', async () => {
  const files: string[] = [];
  for (const { name, address, status } of pageAddresses(languages)) {
    const answer = await site.answer(address);
    expect([address, answer.status]).toEqual([address, status]);
    const file = path.join(folder, `${files.length}-${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, await answer.text());
    files.push(file);
  }
  expect(await judge(files)).toEqual({ code: 0, text: '' });
});

it('the Nu checker finds no error on the pages that stand in for what could not be made', async () => {
  const files = [...failurePages()].map(([name, html]) => {
    const file = path.join(folder, `failure-${name}.html`);
    writeFileSync(file, html);
    return file;
  });
  expect(await judge(files)).toEqual({ code: 0, text: '' });
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
  expect(await judge(files)).toEqual({ code: 0, text: '' });
});
