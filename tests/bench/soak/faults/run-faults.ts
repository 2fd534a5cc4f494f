import { begin } from '../begin';
import type { Tally } from '../tally';
import { startWorld } from '../world';
import type { Fault } from './fault';
import { killInEachJob } from './kill-in-each-job';
import { faultsOfSurroundings } from './of-surroundings';
import { faultsOfTheDatabase } from './of-the-database';
import { canMoveClocks, faultsOfTime } from './of-time';
import { suffer } from './suffer';

const say = (line: string) => console.log(line);

/** Megabytes of the disk on which everything is kept, so that it can be filled. */
const disk = 1_500;

const faults: readonly Fault[] = [
  ...faultsOfTheDatabase,
  killInEachJob,
  ...faultsOfSurroundings,
  ...faultsOfTime,
];

/**
 * One fault after the other under load, or those that are named. False when one of them lost something, did something twice, was
 * told to a reader, or did not pass by itself.
 */
export const runFaults = async (given: {
  names: readonly string[];
  webs: number;
  workers: number;
}): Promise<boolean> => {
  const { names, webs, workers } = given;
  const unknown = names.filter((name) => !faults.some((fault) => fault.name === name));
  if (unknown.length > 0) {
    say(
      `There is no fault ${unknown.join(', ')}; there are: ${faults.map(({ name }) => name).join(', ')}`,
    );
    return false;
  }
  const wanted = names.length > 0 ? faults.filter(({ name }) => names.includes(name)) : faults;
  if (wanted.some((fault) => faultsOfTime.includes(fault)) && !canMoveClocks()) {
    say('The clock cannot be moved: this needs libfaketime of Debian.');
    return false;
  }
  const world = await startWorld({ webs, workers, disk, say });
  try {
    const tallies = new Set<Tally>();
    const begun = await begin(world, tallies);
    const failed: string[] = [];
    for (const fault of wanted) {
      const isFine = await suffer(fault, { ...begun, world, tallies, say });
      if (!isFine) failed.push(fault.name);
    }
    say(failed.length === 0 ? '\nAll as wanted' : `\nNOT AS WANTED: ${failed.join(', ')}`);
    return failed.length === 0;
  } finally {
    await world.stop();
  }
};
