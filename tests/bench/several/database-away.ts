import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@support/faults/points';
import type { Ask } from './ask';
import type { Fleet } from './fleet';
import { failuresOf, readAlong, sayStatuses, sayTimes } from './readers';

type Under = {
  fleet: Fleet;
  ask: Ask;
  paths: readonly string[];
  session: string;
  readers: number;
  seconds: number;
  say: (line: string) => void;
};

/**
 * Postgres is stopped for a while. Fails when a reader is told of it, when somebody who writes is told anything else than that it
 * is away, or when not all processes are well again by themselves.
 */
export const takeDatabaseAway = async ({
  fleet,
  ask,
  paths,
  session,
  readers,
  seconds,
  say,
}: Under): Promise<boolean> => {
  // As after a day: each process has made each page once.
  for (const { url } of fleet.webs) {
    for (const path of paths) await (await fetch(`${url}${path}`)).arrayBuffer();
  }
  const load = readAlong(ask, paths, readers);
  await sleep(5_000);
  fleet.postgres.stop('fast');
  const written = new Map<number, number>();
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    const { status } = await write(ask, session);
    written.set(status, (written.get(status) ?? 0) + 1);
    await sleep(500);
  }
  fleet.postgres.start();
  const began = performance.now();
  await eventually(async () => {
    const all = await Promise.all(fleet.webs.map(({ url }) => isWell(url)));
    const isWritten = (await write(ask, session)).status === 200;
    return (all.every(Boolean) && isWritten) || undefined;
  }, 120_000);
  const back = (performance.now() - began) / 1_000;
  const seen = await load.end();
  say(
    `  away for ${seconds} s: ${seen.asked} pages (${sayStatuses(seen)}), ${sayTimes(seen.times)}`,
  );
  say(
    `  who wrote meanwhile was told ${[...written].map(([status, count]) => `${count} × ${status}`).join(', ')}; all well ${back.toFixed(1)} s after it was back`,
  );
  return failuresOf(seen) === 0 && [...written.keys()].every((status) => status === 503);
};

/** Something that needs the database, and changes nothing. */
const write = (ask: Ask, session: string) =>
  ask('/api/desk/tour', {
    method: 'POST',
    headers: {
      authorization: `JWT ${session}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ isWanted: false }),
  });

const isWell = async (url: string): Promise<boolean> => {
  const answer = await fetch(`${url}/health`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
};
