import { afterAll, describe, expect, it } from '@jest/globals';

import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/postgres';
import { siteResponses } from '@support/site';
import { startTestPayload } from '@support/test-payload';

/** `npm run bench -- site` takes 1,000, 10,000 and 100,000. */
const sizes = (process.env.LIST_SIZES ?? '150,1500').split(',').map(Number);
const rounds = Number(process.env.LIST_ROUNDS ?? 9);
/** Times the smallest size; in the short form the machine has more to say than the database. */
const mostGrowth = process.env.LIST_SIZES ? 1.5 : 5;

/** Names everybody who has written, and there are more of them where there are more articles. */
const growsByNature = '/authors';

const pages = [
  '/',
  '/articles',
  '/articles?page=3',
  '/topics',
  '/topics/economy',
  '/topics/law',
  growsByNature,
  '/authors/author-1',
  '/archive',
  '/archive/2024',
  '/archive/2024/06',
  '/series',
  '/series/series-1',
  '/sources',
  '/domains',
  '/domains/site-1.example',
  '/corrections',
  '/search?q=grain',
  '/search?q=border+treaty',
];

/** Milliseconds of each page, the quickest quarter: what others do on the machine only ever adds. */
const timesAt = async (count: number): Promise<Map<string, number>> => {
  const test = await startTestPayload();
  try {
    await withClient(test.databaseUrl, (client) =>
      manyArticles(client, { count, words: 120, notes: 2, searched: true }),
    );
    const ask = await siteResponses(test.payload, { framed: true });
    const times = new Map<string, number[]>(pages.map((page) => [page, []]));
    for (let round = -2; round < rounds; round += 1) {
      for (const page of pages) {
        const start = performance.now();
        const answer = await ask(page);
        await answer.text();
        const took = performance.now() - start;
        expect([page, answer.status]).toEqual([page, 200]);
        if (round >= 0) times.get(page)?.push(took);
      }
    }
    return new Map([...times].map(([page, all]) => [page, quickestQuarter(all)]));
  } finally {
    await test.stop();
  }
};

const quickestQuarter = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)] ?? 0;

const said: string[] = [];
afterAll(() => void process.stdout.write(`${said.join('\n')}\n`));

describe('lists without the page cache', () => {
  it(`take no more than ${mostGrowth} times as long with ${sizes.at(-1)} articles as with ${sizes[0]}`, async () => {
    const tables: Map<string, number>[] = [];
    for (const size of sizes) tables.push(await timesAt(size));
    const grown = pages.flatMap((page) => {
      const row = tables.map((table) => table.get(page) ?? 0);
      const [first = 0] = row;
      const growth = Math.max(...row) / first;
      said.push(
        `  ${page.padEnd(26)} ${row.map((time) => time.toFixed(1).padStart(8)).join('')} ms   × ${growth.toFixed(2)}`,
      );
      // Two milliseconds more are noise, whatever they are multiplied by.
      const isNoise = page === growsByNature || Math.max(...row) - first <= 2;
      return growth > mostGrowth && !isNoise ? [page] : [];
    });
    expect(grown).toEqual([]);
  }, 1_800_000);
});
