import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { startBenchServers, type BenchServers } from './bench-servers';
import { foreignScripts } from './foreign-scripts';
import { load, median, percentile, readerHeaders } from './measure';
import { publishEverySecond } from './publish-every-second';

type Sizes = { rounds: number; seconds: number; misses: number };

const long: Sizes = { rounds: 7, seconds: 5, misses: 60 };
const brief: Sizes = { rounds: 3, seconds: 2, misses: 15 };

const say = (line: string) => console.log(line);
const figure = (value: number, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Measures the article page; false when a reader page carries a script that is not ours. */
export const benchPages = async ({ short }: { short: boolean }): Promise<boolean> => {
  const sizes = short ? brief : long;
  const servers = await startBenchServers(say);
  try {
    const article = await firstArticle(servers.publication.url);
    say(`\nArticle page ${article.path}, 16 connections, gzip, ${sizes.rounds} rounds`);
    await comparePages(servers, article.path, sizes);
    await measureMisses(servers, article.path, sizes);
    await measureMix(servers, article, sizes);
    return await checkScripts(servers.publication.url);
  } finally {
    await servers.stop();
  }
};

/** In turn within each round, so that whatever slows the machine down slows all three. */
const comparePages = async (
  { publication, next, bareServerFor }: BenchServers,
  path: string,
  { rounds, seconds }: Sizes,
) => {
  const bare = await bareServerFor(path);
  const subjects = { 'npm start': publication, 'node:http': bare, 'Next alone': next };
  const rates: Record<string, number[]> = {};
  for (const { url } of Object.values(subjects)) await load([`${url}${path}`], 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { url }] of Object.entries(subjects)) {
      const { perSecond, failures } = await load([`${url}${path}`], seconds);
      if (failures > 0) throw new Error(`${failures} requests to ${name} failed`);
      (rates[name] ??= []).push(perSecond);
    }
  }
  for (const [name, values] of Object.entries(rates)) {
    const spread = `${figure(Math.min(...values))}–${figure(Math.max(...values))}`;
    say(`  ${name.padEnd(12)} ${figure(median(values)).padStart(8)} requests/s   (${spread})`);
  }
  const ratio = (other: string) => median(rates['npm start'] ?? []) / median(rates[other] ?? []);
  say(`  of the bare server: ${figure(ratio('node:http'), 2)} (wanted: at least 0.50)`);
  say(`  times Next alone:   ${figure(ratio('Next alone'), 1)} (wanted: at least 10)`);
};

/** Each request is the first after a change of the publication, so the page is rendered for it. */
const measureMisses = async (
  { publication, databaseUrl }: BenchServers,
  path: string,
  { misses }: Sizes,
) => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const times: number[] = [];
  for (let miss = 0; miss < misses; miss += 1) {
    await client.query('select bump_publication_generation()');
    await new Promise((resolve) => setTimeout(resolve, 120));
    const start = performance.now();
    const response = await fetch(`${publication.url}${path}`, { headers: readerHeaders });
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`A cold miss was answered with ${response.status}`);
  }
  await client.end();
  say(
    `\nCold misses (${misses}): median ${figure(median(times), 1)} ms, p95 ${figure(percentile(times, 0.95), 1)} ms`,
  );
};

/** Readers on several pages while a new edition of one of them is published each second. */
const measureMix = async (
  { publication, accounts }: BenchServers,
  article: { id: number; path: string },
  { rounds, seconds }: Sizes,
) => {
  const pages = [article.path, '/', ...(await linkedPages(publication.url, 6))];
  const publishing = await publishEverySecond(publication.url, article.id, accounts);
  const { perSecond, p99, failures } = await load(
    pages.map((path) => `${publication.url}${path}`),
    rounds * seconds,
  );
  await publishing.stop();
  say(
    `\n${pages.length} pages with one publication a second (${publishing.published} published):\n` +
      `  ${figure(perSecond)} requests/s, p99 ${figure(p99, 1)} ms, ${failures} failures`,
  );
};

const checkScripts = async (url: string): Promise<boolean> => {
  const paths = ['/', ...(await linkedPages(url, 30)), '/nowhere'];
  const found = await Promise.all(
    paths.map(async (path) => foreignScripts(await (await fetch(`${url}${path}`)).text())),
  );
  const foreign = found.flat();
  say(`\nScripts other than our own module in ${paths.length} reader pages: ${foreign.length}`);
  foreign.slice(0, 5).forEach(say);
  return foreign.length === 0;
};

const firstArticle = async (url: string): Promise<{ id: number; path: string }> => {
  const [path] = (await linkedPages(url, 50)).filter((one) => /^\/articles\/./.test(one));
  const slug = path?.split('/').at(-1);
  const response = await fetch(`${url}/api/articles/${slug}`);
  const { article, id } = (await response.json()) as { article?: number; id?: number };
  const found = article ?? id;
  if (!path || found === undefined) throw new Error('The demo shows no article');
  return { id: found, path };
};

const linkedPages = async (url: string, limit: number): Promise<string[]> => {
  const html = await (await fetch(url)).text();
  const links = [...html.matchAll(/<a\b[^>]*href="(\/[a-z][^"#?]*)"/g)].map(
    ([, path]) => path ?? '',
  );
  return [...new Set(links)].filter((path) => !/\.\w+$|^\/(admin|api)/.test(path)).slice(0, limit);
};
