import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@support/faults/points';
import type { Ask } from './ask';
import { asPostgres, ownedByPostgres, postgresIn, type Postgres } from './debian-postgres';
import type { Fleet } from './fleet';
import { failuresOf, readAlong, sayStatuses, sayTimes } from './readers';
import { typeAlong } from './typist';

/** A copy of the primary that follows it by streaming; from then on nothing is committed that the copy does not have. */
export const makeStandby = async (primary: Postgres, folder: string): Promise<Postgres> => {
  const { port } = primary;
  ownedByPostgres(folder);
  asPostgres(
    'pg_basebackup',
    ...['-h', '127.0.0.1', '-p', String(port), '-U', 'ibidem', '-D', folder],
    ...['-R', '-X', 'stream', '-C', '-S', 'standby', '-c', 'fast'],
  );
  const standby = await postgresIn(folder);
  standby.start();
  primary.sql(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
  primary.sql('SELECT pg_reload_conf()');
  await eventually(() => {
    const isSync = primary.sql(`SELECT sync_state FROM pg_stat_replication`) === 'sync';
    return Promise.resolve(isSync || undefined);
  });
  return standby;
};

type Under = {
  fleet: Fleet;
  ask: Ask;
  paths: readonly string[];
  session: string;
  article: number;
  readers: number;
  seconds: number;
  say: (line: string) => void;
};

/**
 * The primary crashes under load, and after a while the standby is promoted. Fails when a reader is told of it, when something is
 * lost that was acknowledged, when not all is well again by itself, or when somebody writes to the former primary that is back.
 */
export const promoteStandby = async (under: Under): Promise<boolean> => {
  const { fleet, ask, paths, session, article, readers, seconds, say } = under;
  const { postgres: primary, standby } = fleet;
  if (!standby) throw new Error('There is no standby');
  const load = readAlong(ask, paths, readers);
  const typist = await typeAlong(ask, session, article);
  const saved: string[] = [];
  const answers = new Map<number, number>();
  const saveOne = async (): Promise<boolean> => {
    const slug = `saved-${answers.size}-${saved.length}-${Math.round(performance.now())}`;
    const { status } = await ask('/api/topics', {
      method: 'POST',
      headers: {
        authorization: `JWT ${session}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ name: slug, slug }),
    });
    if (status === 201) saved.push(slug);
    answers.set(status, (answers.get(status) ?? 0) + 1);
    return status === 201;
  };
  const saveFor = async (duration: number) => {
    const until = performance.now() + duration * 1_000;
    while (performance.now() < until) {
      await saveOne();
      await sleep(100);
    }
  };
  await saveFor(5);
  primary.stop('immediate');
  await saveFor(seconds);
  asPostgres('pg_ctl', '-D', standby.folder, '-w', 'promote');
  const began = performance.now();
  await eventually(async () => ((await areWell(fleet)) && (await saveOne())) || undefined, 120_000);
  const back = (performance.now() - began) / 1_000;
  // A former primary that is back as it was would take writes too.
  primary.start();
  await restartConnections(standby);
  await saveFor(10);
  const seen = await load.end();
  const typed = await typist.end();
  const kept = new Set(
    standby.sql(`SELECT slug FROM topics WHERE slug LIKE 'saved-%'`).split('\n'),
  );
  const lost = saved.filter((slug) => !kept.has(slug));
  const astray = primary.sql(
    `SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'ibidem %' AND application_name NOT LIKE 'ibidem primary'`,
  );
  say(
    `  the primary crashed; ${seconds} s later the standby was promoted, and all was well after ${back.toFixed(1)} s more`,
  );
  say(`  readers: ${seen.asked} pages (${sayStatuses(seen)}), ${sayTimes(seen.times)}`);
  say(
    `  writers were told ${[...answers].map(([status, count]) => `${count} × ${status}`).join(', ')}; ${saved.length} acknowledged, ${lost.length} lost`,
  );
  say(
    `  typed ${typed.words} words, ${typed.missing.length} missing; connections to the former primary that is back: ${astray}`,
  );
  const areClear = [...answers.keys()].every((status) => status === 201 || status === 503);
  return (
    failuresOf(seen) === 0 &&
    lost.length === 0 &&
    typed.missing.length === 0 &&
    areClear &&
    astray === '0'
  );
};

const areWell = async ({ webs }: Fleet): Promise<boolean> => {
  const all = await Promise.all(
    webs.map(async ({ url }) => {
      const answer = await fetch(`${url}/health`).catch(() => undefined);
      await answer?.arrayBuffer();
      return answer?.ok ?? false;
    }),
  );
  return all.every(Boolean);
};

/** So that every process looks for the primary anew while two servers take writes. */
const restartConnections = (standby: Postgres): Promise<void> => {
  standby.sql(
    `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name LIKE 'ibidem %'`,
  );
  return sleep(2_000);
};
