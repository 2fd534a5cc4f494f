import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { aTopic } from '@support/builders';
import { aDesk } from '@support/desk';
import { judgeProgram } from '@support/judge-program';
import { publishNext } from '@support/next-edition';
import { aPublicArticle } from '@support/public-article';
import { siteOf, type Site } from '@support/site';
import { startTestPayload, type TestPayload } from '@support/test-payload';

const jar = path.join(process.cwd(), 'node_modules/vnu-jar/build/dist/vnu.jar');
const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-pages-'));

let test: TestPayload;
let site: Site;
let article: string;

beforeAll(async () => {
  test = await startTestPayload();
  const desk = await aDesk(test.payload);
  site = await siteOf(test.payload, { framed: true });
  const { id } = await aTopic(test.payload, { slug: 'rivers' });
  const text = await aPublicArticle(test.payload, desk, {
    topics: [id],
    standfirst: 'Boats & <bridges>',
    doi: '10.1234/boats',
    licence: 'CC BY 4.0',
  });
  article = `/articles/${text.article.slug}`;
  const publicNote = 'A figure was wrong.';
  await publishNext({ desk }, text.article.id, { kind: 'correction', publicNote });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.stop();
});

it('the Nu checker finds no error in pages that bear metadata, typed links, feeds and context objects', async () => {
  const { docs: authors } = await test.payload.find({ collection: 'authors', limit: 1 });
  const { docs: sources } = await test.payload.find({
    collection: 'sources',
    limit: 1,
    sort: '-id',
  });
  const addresses = [
    ...['/', '/ru', article, '/articles', '/topics', '/topics/rivers', '/about', '/corrections'],
    ...[`/authors/${authors[0]?.slug}`, '/sources', `/sources/${sources[0]?.key}`],
  ];
  const files: string[] = [];
  for (const [at, address] of addresses.entries()) {
    const { status, body } = await site(address);
    expect([address, status]).toEqual([address, 200]);
    const file = path.join(folder, `${at}.html`);
    writeFileSync(file, body);
    files.push(file);
  }
  // The text of a feed's entry, as a reader of feeds would put it into a page.
  const { items } = JSON.parse((await site('/feed.json')).body) as {
    items: { content_html: string }[];
  };
  const entry = path.join(folder, 'entry.html');
  const content = items[0]?.content_html ?? '';
  expect(content).toContain('A figure was wrong.');
  writeFileSync(
    entry,
    `<!doctype html><html lang="en"><head><title>a</title></head><body><h1>a</h1>${content}</body></html>`,
  );
  const { code, text } = await judgeProgram('java', {
    args: ['-jar', jar, '--errors-only', ...files, entry],
    install: 'default-jre-headless (Debian) or another Java 11 or later',
  });
  expect({ code, text }).toEqual({ code: 0, text: '' });
});
