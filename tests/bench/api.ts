import autocannon from 'autocannon';
import { startBenchServers } from './bench-servers';
import { load, median, percentile } from './measure';

const say = (line: string) => console.log(line);
const figure = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** Reads of the interface without an account: kept, not kept, and over the limit; false when one fails. */
export const benchApi = async ({ short }: { short: boolean }): Promise<boolean> => {
  const [rounds, seconds] = short ? [1, 2] : [5, 4];
  const servers = await startBenchServers(say);
  try {
    const { publication, next } = servers;
    for (const path of ['/api/articles', '/api/references']) {
      const rates = { 'npm start': [] as number[], 'Next alone': [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        rates['npm start'].push((await load([publication.url + path], seconds)).perSecond);
        rates['Next alone'].push((await load([next.url + path], seconds)).perSecond);
      }
      for (const [name, values] of Object.entries(rates)) {
        say(`  ${path.padEnd(16)} ${name.padEnd(10)} ${figure(median(values))} requests/s`);
      }
    }
    await measureMisses(publication.url);
    return await measureFlood(publication.url, seconds);
  } finally {
    await servers.stop();
  }
};

/** Each question is a new one, so it is counted and answered by Payload. */
const measureMisses = async (url: string): Promise<void> => {
  const times: number[] = [];
  for (let miss = 1; miss <= 60; miss += 1) {
    const start = performance.now();
    const answer = await fetch(`${url}/api/articles?limit=20&q=${miss}`);
    await answer.arrayBuffer();
    times.push(performance.now() - start);
    if (!answer.headers.has('ratelimit')) throw new Error('A miss was not counted');
  }
  say(`  not kept: median ${figure(median(times))} ms, p95 ${figure(percentile(times, 0.95))} ms`);
};

/** One stranger asks without end for what is never kept. */
const measureFlood = async (url: string, seconds: number): Promise<boolean> => {
  const flood = await autocannon({
    url: `${url}/api/articles/1/transitions`,
    connections: 16,
    duration: seconds,
  });
  const statuses = flood.statusCodeStats as Record<string, { count: number }> | undefined;
  const [passed, refused] = ['401', '429'].map((status) => statuses?.[status]?.count ?? 0);
  say(
    `  a flood of one stranger: ${figure(passed ?? 0)} passed, ${figure((refused ?? 0) / flood.duration)} refused a second`,
  );
  return (passed ?? 0) <= 300 && (refused ?? 0) > 0;
};
