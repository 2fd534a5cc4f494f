import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, readerHeaders } from '../measure';
import { publisherOf } from '../publish-every-second';
import type { Ask } from './ask';
import type { Fleet } from './fleet';
import { readAlong, sayTimes } from './readers';

type Under = {
  fleet: Fleet;
  ask: Ask;
  paths: readonly string[];
  article: { id: number; path: string };
  readers: number;
  rounds: number;
  say: (line: string) => void;
};

const wantedP99 = 100; // ms

/**
 * An article is published by one instance, while people read: how long after its answer the others still show it as it was, and
 * whether it itself ever does. Fails when it does, or when a hundredth of the others is later than wanted. How long the new page
 * takes to be made is another thing: that depends on what else the machine does.
 */
export const freshElsewhere = async ({
  fleet,
  ask,
  paths,
  article,
  readers,
  rounds,
  say,
}: Under): Promise<boolean> => {
  const [own, ...others] = fleet.webs;
  if (!own) throw new Error('There is no web process');
  const publishOnce = await publisherOf(own.url, article.id, fleet.accounts);
  const load = readAlong(ask, paths, readers);
  /** When the last question was asked that was answered as before, and when the new page had come. */
  const stale: number[] = [];
  const arrived: number[] = [];
  let late = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = await Promise.all(fleet.webs.map(({ url }) => tagOf(url, article.path)));
    const changes = others.map(({ url }, at) =>
      changeSeen(url, article.path, before[at + 1] ?? ''),
    );
    await publishOnce();
    const published = performance.now();
    if ((await tagOf(own.url, article.path)) === before[0]) late += 1;
    for (const change of await Promise.all(changes)) {
      stale.push(Math.max(0, change.lastAsked - published));
      arrived.push(Math.max(0, change.arrived - published));
    }
    await sleep(200);
  }
  const seen = await load.end();
  const p99 = percentile(stale, 0.99);
  say(`  ${rounds} publications: the publishing instance was late with ${late};`);
  say(
    `  the others answered with the page from before until ${sayTimes(stale)} after its answer (wanted: p99 ${wantedP99} at most);`,
  );
  say(
    `  the first to ask after that had the new page, which was made then, ${sayTimes(arrived)} after it`,
  );
  say(`  readers meanwhile: ${seen.asked} pages, ${sayTimes(seen.times)}`);
  return late === 0 && p99 <= wantedP99;
};

const tagOf = async (url: string, path: string): Promise<string> => {
  const response = await fetch(`${url}${path}`, { headers: readerHeaders });
  await response.arrayBuffer();
  return (response.headers.get('etag') ?? '').replace(/-(gzip|br|br-best)"$/, '"');
};

const changeSeen = async (url: string, path: string, tag: string) => {
  let lastAsked = 0;
  for (;;) {
    const asked = performance.now();
    if ((await tagOf(url, path)) !== tag) return { lastAsked, arrived: performance.now() };
    lastAsked = asked;
    await sleep(2);
  }
};
