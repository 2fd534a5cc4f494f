import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runSql, sql } from '@/database/sql';
import type { Share } from '@support/link-checks/link-worker';
import { startManyHosts, type ManyHosts } from '@support/link-checks/many-hosts';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

/** `npm run bench -- links` asks for many; by itself a few show the same. */
const count = Number(process.env.LINK_SOURCES ?? 24);
const hostCount = Number(process.env.LINK_HOSTS ?? 8);
const workers = process.env.LINK_SOURCES ? 3 : 2;
/** A second, less what the clocks of two programs differ by. */
const pause = 990;

let test: TestPayload;
let server: ManyHosts;
beforeAll(async () => {
  test = await startTestPayload();
  server = await startManyHosts(hostCount);
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const say = (line: string) => process.stderr.write(`${line}\n`);

const makeSources = () =>
  runSql<{ id: number; url: string }>(
    test,
    sql`INSERT INTO sources (key, type, title, url, normalized_url)
        SELECT 'page-' || n, 'webpage', 'Page ' || n, url, url
        FROM (SELECT n, 'http://' || (${sql.param([...server.hosts])}::text[])[n % ${hostCount} + 1]
            || '/page-' || n AS url
          FROM generate_series(1, ${count}) n) pages
        RETURNING id, url`,
  );

const startWorker = async (share: Share): Promise<ChildProcess> => {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = fork('tests/support/link-checks/link-worker.ts', {
    execArgv: ['--import', 'tsx'],
    env,
  });
  child.send(share);
  await once(child, 'message');
  return child;
};

describe(`${workers} workers`, () => {
  it(`look at ${count} sources on ${hostCount} hosts, each asked once a second at most`, async () => {
    const sources = await makeSources();
    // Dealt out like cards, so that all workers want the same hosts.
    const processes = await Promise.all(
      Array.from({ length: workers }, (_, at) =>
        startWorker({
          databaseUrl: test.databaseUrl,
          sources: sources.filter((_source, n) => Math.floor(n / hostCount) % workers === at),
          allowance: [...server.hosts],
          hosts: Math.ceil(hostCount / workers),
        }),
      ),
    );
    const begun = performance.now();
    const ends = processes.map((child) => once(child, 'exit'));
    for (const child of processes) child.send('go');
    const codes = (await Promise.all(ends)).map(([code]) => Number(code));
    const seconds = (performance.now() - begun) / 1000;
    say(
      `${count} sources on ${hostCount} hosts, ${workers} workers: ${seconds.toFixed(1)} s, ` +
        `${(count / seconds).toFixed(1)} URLs/s, ${server.requests()} requests; at most ` +
        `${server.mostAtOnce()} at a time on one host, at least ${Math.round(server.shortestGap())} ms apart`,
    );
    expect(codes).toEqual(Array(workers).fill(0));
    const verdicts = await runSql(
      test,
      sql`SELECT verdict, count(*)::int AS count, count(DISTINCT source_id)::int AS sources
          FROM link_checks GROUP BY verdict`,
    );
    expect(verdicts).toEqual([{ verdict: 'alive', count, sources: count }]);
    expect(server.requests()).toBe(2 * count);
    expect(server.mostAtOnce()).toBe(1);
    expect(server.shortestGap()).toBeGreaterThanOrEqual(pause);
  });
});
