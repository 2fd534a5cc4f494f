import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { languages } from '@/platform/language';
import { faultless, judgePages } from '@support/pages/judge-html';
import { aPublicationOfLongLists, longLists } from '@support/pages/long-lists';
import { pageAddresses } from '@support/browser/page-kinds';
import { withClient } from '@support/database/postgres';
import { startSiteServer, type SiteServer } from '@support/pages/site-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-lists-'));

let test: TestPayload;
let site: SiteServer;

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, aPublicationOfLongLists);
  site = await startSiteServer(test.payload);
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
  await test.stop();
});

it('the Nu checker finds no error on lists of several parts, in any language', async () => {
  expect(await judgePages(site, pageAddresses(languages, longLists), folder)).toEqual(faultless);
});
