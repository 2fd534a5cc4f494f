import { loadavg } from 'node:os';
import { signIn } from './desk-stream';
import { askingAt, type Ask } from './several/ask';
import { takeDatabaseAway } from './several/database-away';
import { hasDebianPostgres } from './several/debian-postgres';
import { startFleet, type Fleet } from './several/fleet';
import { freshElsewhere } from './several/fresh-elsewhere';
import { freezeWorker } from './several/frozen-worker';
import { makeStandby, promoteStandby } from './several/promote-standby';
import { hasNginx } from './several/nginx';
import { restartInTurn } from './several/restart-in-turn';

const say = (line: string) => console.log(line);
const readers = 10;

export const parts = ['fresh', 'restart', 'frozen', 'away', 'standby'] as const;
type Part = (typeof parts)[number];
type Options = { only: readonly string[]; webs: number };

/**
 * Several web processes and two workers behind nginx with the site that is shipped, on Postgres 15: how soon the others show what
 * one publishes; a restart of all in turn under load; a worker that is frozen; Postgres away. Fails when one of them
 * is not as wanted, or could not be looked at.
 */
export const benchSeveral = async ({ only, webs }: Options): Promise<boolean> => {
  if (!hasNginx() || !hasDebianPostgres()) {
    say(
      'Not measured: this needs nginx and PostgreSQL 15 of Debian, and root, to run Postgres as its own user.',
    );
    return false;
  }
  const wanted = only.length > 0 ? parts.filter((part) => only.includes(part)) : parts;
  const standby = wanted.includes('standby') ? { standby: makeStandby } : {};
  const fleet = await startFleet({ webs, workers: 2, ...standby, say });
  try {
    return await measure(fleet, wanted);
  } finally {
    await fleet.stop();
  }
};

const measure = async (fleet: Fleet, wanted: readonly Part[]): Promise<boolean> => {
  const ask = askingAt(fleet.nginx.port, fleet.nginx.certificate);
  const articles = await publicArticles(fleet);
  const paths = ['/', ...articles.slice(0, 8).map(({ path }) => path), '/articles', '/topics'];
  await expectPages(ask, paths);
  const [article] = articles;
  const editor = fleet.accounts.find(({ role }) => role === 'editor');
  if (!article || !editor) throw new Error('The demo has no article, or no editor');
  const session = await signIn(fleet.webs[0]?.url ?? '', editor);
  const under = { fleet, ask, paths, readers, session, say };
  const run: Record<Part, () => Promise<boolean>> = {
    fresh: () => freshElsewhere({ ...under, article, rounds: 100 }),
    restart: async () => restartInTurn({ ...under, article: await newArticle(fleet, session) }),
    frozen: () => freezeWorker(fleet, say),
    away: () => takeDatabaseAway({ ...under, seconds: 60 }),
    standby: async () =>
      promoteStandby({ ...under, article: await newArticle(fleet, session), seconds: 20 }),
  };
  let isAsWanted = true;
  for (const part of wanted) {
    say(`\n${titles[part]} (load of the machine ${loadavg()[0]?.toFixed(1)})`);
    const isFine = await run[part]();
    say(isFine ? '  as wanted' : '  NOT AS WANTED');
    isAsWanted &&= isFine;
  }
  return isAsWanted;
};

const titles: Readonly<Record<Part, string>> = {
  fresh: 'Fresh elsewhere',
  restart: 'A restart of all in turn',
  frozen: 'A frozen worker',
  away: 'Postgres away for a minute',
  standby: 'A standby in the place of Postgres',
};

type Public = { id: number; path: string };

const publicArticles = async ({ webs }: Fleet): Promise<Public[]> => {
  const answer = await fetch(`${webs[0]?.url}/api/articles?limit=20&language=en`);
  const { docs } = (await answer.json()) as {
    docs: { id: number; article?: number; slug: string }[];
  };
  return docs.map(({ id, article, slug }) => ({ id: article ?? id, path: `/articles/${slug}` }));
};

const expectPages = async (ask: Ask, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    const { status } = await ask(path);
    if (status !== 200) throw new Error(`${path} is answered by ${status}`);
  }
};

const newArticle = async ({ webs }: Fleet, session: string): Promise<number> => {
  const answer = await fetch(`${webs[0]?.url}/api/articles?draft=true&depth=0`, {
    method: 'POST',
    headers: { authorization: `JWT ${session}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Typed while everything restarts',
      kind: 'analysis',
      language: 'en',
      _status: 'draft',
    }),
  });
  const { doc } = (await answer.json()) as { doc?: { id: number } };
  if (!doc) throw new Error(`No article was made: ${answer.status}`);
  return doc.id;
};
