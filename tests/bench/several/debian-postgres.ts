import { execFileSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdirSync } from 'node:fs';
import { freePort } from '@/database/free-port';

/** A Postgres as an operator runs one, in a folder of its own. */
export type Postgres = {
  folder: string;
  port: number;
  address: string;
  start: () => void;
  /** `fast` is what a service manager does; `immediate` is a crash. */
  stop: (mode?: 'fast' | 'immediate') => void;
  sql: (statement: string) => string;
};

/** Where Debian keeps the programs of version 15. */
const programs = '/usr/lib/postgresql/15/bin';

export const hasDebianPostgres = (): boolean =>
  existsSync(`${programs}/postgres`) && process.getuid?.() === 0;

/** Postgres refuses to run as root, so it runs as Debian's own user. */
export const asPostgres = (program: string, ...args: string[]): string =>
  execFileSync(
    'setpriv',
    ['--reuid=postgres', '--regid=postgres', '--clear-groups', `${programs}/${program}`, ...args],
    {
      encoding: 'utf8',
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const idOf = (flag: string): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

export const ownedByPostgres = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, idOf('-u'), idOf('-g'));
  return folder;
};

/** Makes one with an empty database `ibidem`. */
export const makePostgres = async (
  folder: string,
  settings: string[] = [],
  host = loopback,
): Promise<Postgres> => {
  ownedByPostgres(folder);
  asPostgres(
    'initdb',
    '-D',
    folder,
    '-U',
    'ibidem',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth=trust',
  );
  const postgres = await postgresIn(folder, settings, host);
  postgres.start();
  asPostgres('createdb', '-h', '127.0.0.1', '-p', String(postgres.port), '-U', 'ibidem', 'ibidem');
  return postgres;
};

const loopback = '127.0.0.1';

/** One whose files are there already, on a port of its own; it answers at the loopback, and at a host beside it. */
export const postgresIn = async (
  folder: string,
  settings: string[] = [],
  host = loopback,
): Promise<Postgres> => {
  const port = await freePort();
  const lines = [
    `port = ${port}`,
    `listen_addresses = '${[...new Set([loopback, host])].join(',')}'`,
    "unix_socket_directories = ''",
    ...settings,
  ];
  appendFileSync(`${folder}/postgresql.conf`, `\n${lines.join('\n')}\n`);
  if (host !== loopback) {
    appendFileSync(`${folder}/pg_hba.conf`, `\nhost all all ${host}/24 trust\n`);
  }
  const control = (...args: string[]) => asPostgres('pg_ctl', '-D', folder, ...args);
  return {
    folder,
    port,
    address: `127.0.0.1:${port}`,
    start: () => void control('-w', '-t', '60', '-l', `${folder}/server.log`, 'start'),
    stop: (mode = 'fast') => void control('-w', '-m', mode, 'stop'),
    sql: (statement) =>
      asPostgres(
        'psql',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'ibidem',
        '-d',
        'ibidem',
        '-tAXc',
        statement,
      ).trim(),
  };
};
