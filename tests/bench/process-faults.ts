import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@/database/free-port';
import { endForGood } from '@support/faults/whole-process';
import { fillDisk, smallDisk } from '@support/faults/small-disk';
import { startTrial, type Trial } from '@support/faults/trial';
import { loadOn, wrongIn, type Load } from './fault-load';

/** What befalls a publication under load, and how whoever looks after it goes on, if anybody must. */
type Fault = { name: string; strike: (trial: Trial) => Promise<void> };

const some = (least: number, most: number) => sleep(least + Math.random() * (most - least));

const faults: readonly Fault[] = [
  { name: 'Postgres: kill -9', strike: (trial) => Promise.resolve(trial.killPostgres()) },
  {
    name: 'Postgres: kill -9 while it comes back',
    strike: async (trial) => {
      trial.killPostgres();
      await some(100, 3_000);
      trial.killPostgres();
    },
  },
  {
    name: 'Postgres: frozen for a while',
    strike: async (trial) => {
      const goOn = trial.web.freezePostgres();
      await some(3_000, 12_000);
      goOn();
    },
  },
  {
    name: 'Postgres: stopped by hand',
    strike: (trial) => Promise.resolve(trial.killPostgres('SIGINT')),
  },
  { name: 'web: kill -9, started again', strike: (trial) => trial.restartWeb('SIGKILL') },
  { name: 'web: stopped, started again', strike: (trial) => trial.restartWeb('SIGTERM') },
  {
    name: 'web: killed while it starts',
    strike: async (trial) => {
      await trial.restartWeb('SIGKILL', () => some(0, 8_000));
      await trial.restartWeb('SIGKILL');
    },
  },
  {
    name: 'web: stopped while it starts',
    strike: async (trial) => {
      await trial.restartWeb('SIGTERM', () => some(0, 8_000));
      await trial.restartWeb('SIGTERM');
    },
  },
  { name: 'worker: kill -9, started again', strike: (trial) => trial.restartWorker('SIGKILL') },
  {
    name: 'worker: frozen for a while',
    strike: async (trial) => {
      const goOn = trial.freezeWorker();
      await some(2_000, 8_000);
      goOn();
    },
  },
];

const fullDisk: Fault = {
  name: 'the disk: full for a while',
  strike: async ({ folder }) => {
    const makeRoom = fillDisk(folder);
    await some(8_000, 15_000);
    makeRoom();
  },
};

/**
 * A web process and a worker on an embedded Postgres, with readers, somebody who is signed in and somebody who saves; so many
 * faults at random moments. Fails when a reader or a session was answered wrongly, when something was lost that was
 * acknowledged, or when all was not well again by itself.
 */
export const benchProcessFaults = async (rounds: number): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-faults-'));
  chmodSync(folder, 0o711);
  const disk = smallDisk(folder);
  if (!disk) console.log('The full disk is left out: only root on Linux can make a small one.');
  const trial = await startTrial(folder, await freePort());
  let isFine = true;
  try {
    const kinds = disk ? [...faults, fullDisk] : faults;
    for (let round = 0; round < rounds; round += 1) {
      const fault = kinds[round % kinds.length];
      if (fault) isFine = (await suffer(trial, fault)) && isFine;
    }
    await trial.stop();
  } finally {
    for (const one of trial.all()) endForGood(one);
    disk?.();
    rmSync(folder, { recursive: true, force: true });
  }
  return isFine;
};

const suffer = async (trial: Trial, { name, strike }: Fault): Promise<boolean> => {
  const printedBefore = trial.linesLogged();
  const load = loadOn(trial);
  await some(500, 3_000);
  const began = performance.now();
  await strike(trial);
  const back = await trial.untilWell().then(
    () => performance.now() - began,
    () => undefined,
  );
  await sleep(1_000);
  const seen = await load.end();
  const lost = await trial.missing(seen.saved);
  const wrong = wrongIn(seen);
  report(name, { back, seen, lines: trial.linesLogged() - printedBefore, lost });
  for (const line of wrong) console.log(`    wrong: ${line}`);
  return back !== undefined && lost.length === 0 && wrong.length === 0;
};

type Outcome = {
  back: number | undefined;
  seen: Awaited<ReturnType<Load['end']>>;
  lines: number;
  lost: readonly string[];
};

const report = (name: string, { back, seen, lines, lost }: Outcome): void => {
  const counts = (statuses: ReadonlyMap<string, number>) =>
    [...statuses].map(([status, count]) => `${count}×${status}`).join(' ') || 'none';
  console.log(
    [
      `${name.padEnd(38)} well after ${back === undefined ? 'never' : `${(back / 1_000).toFixed(1)} s`}`,
      `  readers ${counts(seen.readers)}; session ${counts(seen.session)}; saves ${counts(seen.saves)}`,
      `  longest answer ${(seen.longest / 1_000).toFixed(1)} s; ${seen.saved.length} saved, ${lost.length} lost; ${lines} lines logged`,
    ].join('\n'),
  );
};
