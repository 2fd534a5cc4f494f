import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let site: Site;
beforeAll(async () => {
  test = await startTestPayload();
  site = await siteOf(test.payload);
});
afterAll(() => test.stop());

/** Where a part of a path or a parameter is asked of the database. */
const addresses = (sent: string): string[] => [
  `/articles/${sent}`,
  `/articles/${sent}/editions`,
  `/articles/${sent}/editions/1`,
  `/articles/a/editions/${sent}`,
  `/authors/${sent}`,
  `/topics/${sent}`,
  `/topics/${sent}/feed.xml`,
  `/series/${sent}`,
  `/series/${sent}/feed.json`,
  `/sources/${sent}`,
  `/domains/${sent}`,
  `/archive/${sent}`,
  `/archive/2026/${sent}`,
  `/ru/articles/${sent}`,
  `/snapshots/${sent}`,
  `/${sent}`,
  `/a/${sent}/b`,
  `/search?q=${sent}`,
  `/search?q=a&topic=${sent}&year=${sent}&author=${sent}`,
  `/search/suggest?q=${sent}`,
  `/articles?page=${sent}`,
  `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=${sent}`,
  `/oai?verb=ListRecords&resumptionToken=${sent}`,
];

const answers = [200, 307, 308, 400, 404, 410, 422];

it.each([
  ['NUL', '%00'],
  ['NUL in a word', 'a%00b'],
  ['no UTF-8', '%ff'],
  ['NUL encoded twice', '%2500'],
  ['no UTF-8 encoded twice', '%25ff'],
  ['half a character', '%ED%A0%80'],
  ['a negative number', '-1'],
  ['a number beyond all', '99999999999999999999'],
  ['5,000 letters', 'a'.repeat(5_000)],
  ['a statement', '%27%20OR%201=1'],
])('finds nothing at addresses with %s in them, and does not fail', async (_, sent) => {
  const failed: string[] = [];
  for (const address of addresses(sent)) {
    const status = await site(address).then((answer) => answer.status, String);
    if (!answers.includes(Number(status))) failed.push(`${address.slice(0, 80)}: ${status}`);
  }
  expect(failed).toEqual([]);
});
