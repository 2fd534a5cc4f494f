import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@/database/free-port';
import { startBenchServers, type BenchServers } from './bench-servers';
import { median, percentile, readerHeaders } from './measure';
import { run, type Running } from './processes';
import { publisherOf } from './publish-every-second';

const say = (line: string) => console.log(line);
const publications = 110;

/**
 * How soon readers see what was published: on the instance that published it, with their next request; on another, within
 * 100 ms (p99). False when either takes longer.
 */
export const benchFreshness = async (): Promise<boolean> => {
  const servers = await startBenchServers(say);
  let other: Running | undefined;
  try {
    other = await startAnother(servers);
    return await measure(servers, other);
  } finally {
    await other?.stop();
    await servers.stop();
  }
};

const startAnother = async ({
  databaseUrl,
  secret,
  dataFolder,
}: BenchServers): Promise<Running> => {
  const port = await freePort();
  return run({
    args: ['src/server/run.mjs', 'start', '--no-demo'],
    port,
    env: {
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: secret,
      IBIDEM_DATA: dataFolder,
      IBIDEM_ROLE: 'web',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    },
    ready: /\/admin/,
  });
};

const measure = async ({ publication, accounts }: BenchServers, other: Running) => {
  const list = await fetch(`${publication.url}/api/articles?limit=1`);
  const { docs } = (await list.json()) as {
    docs: { id: number; article?: number; slug: string }[];
  };
  const [first] = docs;
  if (!first) throw new Error('The demo shows no article');
  const path = `/articles/${first.slug}`;
  const publishOnce = await publisherOf(publication.url, first.article ?? first.id, accounts);
  const delays: number[] = [];
  let late = 0;
  for (let round = 0; round < publications; round += 1) {
    const before = await Promise.all([tagOf(publication, path), tagOf(other, path)]);
    const seen = untilOther(other, path, before[1]);
    await publishOnce();
    const published = performance.now();
    if ((await tagOf(publication, path)) === before[0]) late += 1;
    delays.push(Math.max(0, (await seen) - published));
  }
  const p99 = percentile(delays, 0.99);
  say(
    `\n${publications} publications: the publishing instance showed ${late} of them late;\n` +
      `  the other showed them after ${median(delays).toFixed(1)} ms (median), ${p99.toFixed(1)} ms (p99; wanted: 100 at most)`,
  );
  return late === 0 && p99 <= 100;
};

const tagOf = async ({ url }: Running, path: string): Promise<string> => {
  const response = await fetch(`${url}${path}`, { headers: readerHeaders });
  await response.arrayBuffer();
  return (response.headers.get('etag') ?? '').replace(/-(gzip|br|br-best)"$/, '"');
};

/** When the other instance shows another page than this one. */
const untilOther = async (other: Running, path: string, tag: string): Promise<number> => {
  for (;;) {
    if ((await tagOf(other, path)) !== tag) return performance.now();
    await sleep(2);
  }
};
