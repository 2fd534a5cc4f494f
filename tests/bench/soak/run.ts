/**
 * `npm run soak -- --minutes 30`: two web processes and two workers behind nginx, under everything that a publication does, for
 * so many minutes. `--short`: for one, for CI. Fails when something was answered wrongly, lost or done twice, or a process grows.
 * `npm run soak -- --faults`: one fault after the other under the same load; `--fault NAME`: one of them. Fails when something
 * is lost or done twice, or does not come back by itself.
 * Needs root on Linux, nginx, iproute2, iptables and Debian's PostgreSQL 15.
 */
import { parseArgs } from 'node:util';
import { hasDebianPostgres } from '../several/debian-postgres';
import { hasNginx } from '../several/nginx';
import { runFaults } from './faults/run-faults';
import { soak } from './soak';
import { stopWorlds } from './world';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    faults: { type: 'boolean', default: false },
    fault: { type: 'string', multiple: true, default: [] },
    short: { type: 'boolean', default: false },
    webs: { type: 'string', default: '2' },
    workers: { type: 'string', default: '2' },
  },
});

const main = async (): Promise<boolean> => {
  if (!hasNginx() || !hasDebianPostgres()) {
    console.error(
      'This needs root, nginx and PostgreSQL 15 of Debian, which runs as its own user.',
    );
    return false;
  }
  const fleet = { webs: Number(values.webs), workers: Number(values.workers) };
  const { faults, fault } = values;
  if (faults || fault.length > 0) return runFaults({ ...fleet, names: fault });
  return soak({ ...fleet, minutes: values.short ? 1 : Number(values.minutes) });
};

const leave = async (error?: unknown): Promise<never> => {
  if (error !== undefined) console.error(error);
  await stopWorlds();
  process.exit(1);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
process.once('uncaughtException', (error) => void leave(error));

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
