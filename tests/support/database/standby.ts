import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accountFor, type Account } from '@/database/postgres-account';
import { postgresBinaries, type Binaries } from '@/database/postgres-binaries';
import { freePort } from '@/database/free-port';
import { eventually } from '../faults/points';
import { withClient } from './postgres';

/** A Postgres of the test's own, to be crashed, promoted and brought back. */
export type Server = {
  port: number;
  /** Of one database on it. */
  url: (database: string) => string;
  start: () => Promise<void>;
  crash: () => Promise<void>;
};

export type Pair = {
  primary: Server;
  standby: Server;
  /** Address of a database on whichever of them takes writes. */
  url: (database: string) => string;
  promote: () => Promise<void>;
  stop: () => Promise<void>;
};

/** A primary with a standby that has everything before it counts as committed. Made without any tool but the server itself. */
export const startPair = async (): Promise<Pair> => {
  const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'pair-'));
  chmodSync(folder, 0o711); // Postgres may run as another user
  const account = accountFor(path.join(folder, 'none'));
  const binaries = await postgresBinaries(account);
  const at = (name: string) => path.join(folder, name);
  for (const name of ['one', 'two']) ownedBy(account, at(name));
  run(
    account,
    binaries.initdb,
    '-D',
    at('one'),
    '-U',
    'ibidem',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  const primary = serverIn({ folder: at('one'), port: await freePort(), binaries, account });
  // A copy of a server that is down is a whole one (PostgreSQL documentation, 25.2).
  spawnSync('cp', ['-a', `${at('one')}/.`, at('two')]);
  await primary.start();
  const standby = serverIn({ folder: at('two'), port: await freePort(), binaries, account });
  const follow = `host=127.0.0.1 port=${primary.port} user=ibidem`;
  appendFileSync(`${at('two')}/postgresql.conf`, `\nprimary_conninfo = '${follow}'\n`);
  writeFileSync(`${at('two')}/standby.signal`, '');
  await standby.start();
  await settle(primary);
  return {
    primary,
    standby,
    url: (database) =>
      `postgres://ibidem@127.0.0.1:${primary.port},127.0.0.1:${standby.port}/${database}?target_session_attrs=read-write`,
    promote: () =>
      withClient(standby.url('postgres'), async (client) => {
        await client.query('SELECT pg_promote()');
      }),
    stop: async () => {
      await Promise.all([primary.crash(), standby.crash()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** From now on a commit waits for the standby. */
const settle = (primary: Server): Promise<void> =>
  withClient(primary.url('postgres'), async (client) => {
    await client.query(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
    await client.query('SELECT pg_reload_conf()');
    await eventually(async () => {
      const { rows } = await client.query(
        `SELECT FROM pg_stat_replication WHERE sync_state = 'sync'`,
      );
      return rows.length > 0 || undefined;
    });
  });

type Place = { folder: string; port: number; binaries: Binaries; account: Account };

const serverIn = ({ folder, port, binaries, account }: Place): Server => {
  const running: { child?: ChildProcess } = {};
  const url = (database: string) => `postgres://ibidem@127.0.0.1:${port}/${database}`;
  return {
    port,
    url,
    start: async () => {
      const settings = [
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        'max_connections=100',
        'shared_buffers=64MB',
      ];
      running.child = spawn(
        binaries.postgres,
        ['-D', folder, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
        { ...account, cwd: '/', stdio: 'ignore' },
      );
      await eventually(() =>
        withClient(url('postgres'), () => Promise.resolve(true)).catch(() => undefined),
      );
    },
    crash: async () => {
      const { child } = running;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGQUIT'); // an immediate shutdown: the next start recovers as after a crash
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
};

const ownedBy = ({ uid, gid }: Account, folder: string): void => {
  mkdirSync(folder, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
};

const run = (account: Account, program: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync(program, args, { ...account, cwd: '/', encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
};
