import { describe, expect, it } from '@jest/globals';
import { withDemoWeb } from '@/demo/demo-web';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';

const network = () => {
  const asked: string[] = [];
  const fetch: FetchPage = (url) => {
    asked.push(url);
    const page = { url, finalUrl: url, hops: [], bytes: 0, milliseconds: 1, statusCode: 200 };
    return Promise.resolve(page);
  };
  return { asked, fetch };
};
const words = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

describe('withDemoWeb', () => {
  it('asks the network for all but the demo’s own sites', async () => {
    const { asked, fetch } = network();
    await withDemoWeb(fetch)('https://www.example.org/');
    await withDemoWeb(fetch)('https://northern-roads.example/seasons');
    await withDemoWeb(fetch)('https://northern-roads.example/no-such-page');
    expect(asked).toEqual(['https://www.example.org/']);
  });

  it('says what a page said then', async () => {
    const dues = 'https://harbour-boards.example/tables/2024';
    const { fetch } = network();
    const before = await withDemoWeb(fetch, 20)(dues, { keepBody: true });
    expect(before).toMatchObject({
      statusCode: 200,
      title: 'Harbour dues of forty ports, by draught',
    });
    expect(words(before.body)).toContain('by what it costs to dredge');
    expect(before.exchanges?.map(({ statusCode }) => statusCode)).toEqual([200]);
    expect((await withDemoWeb(fetch)(dues)).statusCode).toBe(404);
  });

  it('follows a page that moved', async () => {
    const { fetch } = network();
    const url = 'https://bristol-exchange.example/clock';
    const page = await withDemoWeb(fetch)(url, { keepBody: true });
    expect(page).toMatchObject({
      url,
      finalUrl: 'https://bristol-exchange.example/collection/clock',
      hops: [{ url, statusCode: 301 }],
      statusCode: 200,
    });
    expect(page.exchanges?.length).toBe(2);
  });

  it('has sites that want no copies', async () => {
    const { fetch } = network();
    const ask = async (url: string) =>
      words((await withDemoWeb(fetch)(url, { keepBody: true })).body);
    expect(await ask('https://salt-quay.example/robots.txt')).toContain('Disallow: /');
    expect(await ask('https://northern-roads.example/robots.txt')).toBe('');
  });
});
