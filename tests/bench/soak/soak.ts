import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { baselineOf } from './baseline';
import { begin } from './begin';
import { effectsOf, nothingYet } from './effects';
import { startLoad } from './load';
import { watchMemory } from './memory-watch';
import { areKept, reportEffects, reportMemory, reportTally } from './report';
import { auditOf, emptyQueue } from './settle';
import { kinds, startTally } from './tally';
import { startWorld } from './world';

const say = (line: string) => console.log(line);

/** Megabytes a minute. Less is the noise of a heap that is swept now and then. */
const mostGrowth = 2;
/** Minutes below which a slope says nothing. */
const leastMeasured = 10;

export type SoakOptions = { minutes: number; webs: number; workers: number };

/**
 * Everything that a publication does, for so many minutes: readers, typing, saves, imports, files, looks at cited pages,
 * publications and schedules, letters, webhooks, and a worker that is stopped and started again all the time. False when
 * something was answered wrongly, lost, done twice, or when a process grows.
 */
export const soak = async ({ minutes, webs, workers }: SoakOptions): Promise<boolean> => {
  const world = await startWorld({ webs, workers, disk: undefined, say });
  try {
    const tally = startTally();
    const tallies = new Set([tally]);
    const acknowledged = nothingYet();
    const { desk, articles } = await begin(world, tallies);
    const base = baselineOf(world);
    say(`Load on for ${minutes} minutes (load of the machine ${loadavg()[0]?.toFixed(1)}) …`);
    const { fleet } = world;
    const restarted = fleet.workers.at(-1);
    const load = startLoad({
      world,
      desk,
      articles,
      acknowledged,
      isAiling: () => false,
      isCalm: () => false,
      restarted,
    });
    const warmUp = Math.min(2, minutes / 4);
    await sleep(warmUp * 60_000);
    const lasting = fleet.workers.filter((one) => one !== restarted);
    const memory = watchMemory({ webs: fleet.webs, workers: lasting });
    await sleep((minutes - warmUp) * 60_000);
    const held = memory.end();
    say(`The load ends (load of the machine ${loadavg()[0]?.toFixed(1)})`);
    await load.end().catch((error: unknown) => say(`  the load broke: ${String(error)}`));
    await emptyQueue(world);
    const effects = effectsOf(world, acknowledged, base);
    const audit = auditOf(world);
    say('');
    reportTally(tally, say);
    reportEffects(effects, say);
    reportMemory(held, say);
    say(`  a worker was stopped and started again ${load.restarts.restarts} times`);
    say(`  saves of the typist that had to be repeated: ${acknowledged.written.repeated.length}`);
    say(`  audit verify: ${audit.said}`);
    for (const refusal of load.refusals.slice(0, 10)) say(`  refused: ${refusal}`);
    const wrong = kinds.reduce((sum, kind) => sum + tally.wrong(kind), 0);
    const isFlat =
      minutes - warmUp < leastMeasured || held.every(({ perMinute }) => perMinute <= mostGrowth);
    const verdicts = [
      [wrong === 0, `${wrong} answers were wrong`],
      [load.refusals.length === 0, `${load.refusals.length} articles were refused`],
      [areKept(effects), 'effects are lost or doubled'],
      [audit.isWhole, 'a log does not agree with its hashes'],
      [isFlat, `a process grows by more than ${mostGrowth} MB a minute`],
    ] as const;
    const faults = verdicts.flatMap(([isFine, fault]) => (isFine ? [] : [fault]));
    say(faults.length === 0 ? '  as wanted' : `  NOT AS WANTED: ${faults.join('; ')}`);
    return faults.length === 0;
  } finally {
    await world.stop();
  }
};
