import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask } from './ask';
import type { Fleet, Instance } from './fleet';
import { lostOf, readAlong, sayStatuses, sayTimes, type Seen } from './readers';
import { typeAlong, type Typed } from './typist';
import { percentile } from '../measure';

type Under = {
  fleet: Fleet;
  ask: Ask;
  paths: readonly string[];
  session: string;
  article: number;
  readers: number;
  say: (line: string) => void;
};

const wantedP99 = 200; // ms

/** Longer than the `fail_timeout` of the site: until then nginx leaves alone what has come back. */
const settling = 4_000;

/**
 * Every process is stopped and started again, one after the other, while people read and somebody types. Fails when a request or
 * a word is lost, or when a hundredth of the pages takes longer than wanted.
 */
export const restartInTurn = async ({
  fleet,
  ask,
  paths,
  session,
  article,
  readers,
  say,
}: Under): Promise<boolean> => {
  const typist = await typeAlong(ask, session, article);
  const calm = readAlong(ask, paths, readers);
  await sleep(10_000);
  const before = await calm.end();
  say(`  before: ${before.asked} pages, ${sayTimes(before.times)}`);
  const load = readAlong(ask, paths, readers);
  for (const [at, one] of [...fleet.webs, ...fleet.workers].entries()) {
    const took = await restart(one);
    const name = at < fleet.webs.length ? `web ${at + 1}` : `worker ${at + 1 - fleet.webs.length}`;
    say(`  ${name}: stopped in ${took.stop.toFixed(1)} s, back after ${took.start.toFixed(1)} s`);
    await sleep(settling);
  }
  return judge(await load.end(), await typist.end(), say);
};

const restart = async (one: Instance): Promise<{ stop: number; start: number }> => {
  const began = performance.now();
  await one.stop();
  const stopped = performance.now();
  await one.start();
  return { stop: (stopped - began) / 1_000, start: (performance.now() - stopped) / 1_000 };
};

const judge = (seen: Seen, typed: Typed, say: Under['say']): boolean => {
  const p99 = percentile(seen.times, 0.99);
  say(
    `  meanwhile: ${seen.asked} pages (${sayStatuses(seen)}), lost ${lostOf(seen)}; ${sayTimes(seen.times)} (wanted: p99 ${wantedP99} at most)`,
  );
  say(
    `  typed ${typed.words} words in ${typed.saves} saves, ${typed.missing.length} missing; ${sayTimes(typed.times)}` +
      (typed.troubles.length > 0
        ? `; said not to be saved yet: ${[...new Set(typed.troubles)].join(', ')} (${typed.troubles.length})`
        : ''),
  );
  return (
    lostOf(seen) === 0 &&
    typed.missing.length === 0 &&
    typed.troubles.length === 0 &&
    p99 <= wantedP99
  );
};
