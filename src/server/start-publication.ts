import type { BasePayload } from 'payload';
import { migrate } from '@/database/migrate';
import { runWorker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { timetable } from '@/jobs/timetable';
import { fetchAllowance } from '@/links/allowance';
import { env, type Role } from '@/platform/env';
import type { Progress } from '@/platform/progress';
import { bootPayload, endPayload } from './boot-payload';
import { buildNext, buildState } from './build-next';
import { demoAllowance, makeDemo, wantsDemo } from './demo';
import { takePort, type FrontDoor } from './front-door';
import { joinPublication } from './join-publication';
import { openDatabase, type OpenDatabase } from './open-database';
import type { Shutdown } from './shutdown';
import { keepAddress } from './kept-address';
import { sayWelcome } from './welcome';

type Options = { demo?: boolean; dev: boolean; progress: Progress; shutdown: Shutdown };
type Note = (words: string) => void;

/** The steps of a start, each shown with its time. Throws OperatorError; the caller then runs the shutdown. */
export const startPublication = async (options: Options): Promise<void> => {
  const { dev, progress, shutdown } = options;
  const { role } = env();
  const door = role === 'worker' ? undefined : await takePort();
  if (door) shutdown.add('the web server', door.close);
  const database = await progress.step('Postgres', (note) => open(role, shutdown, note));
  if (door) await keepAddress();
  const payload = await progress.step('Migrations', (note) => prepare(database, shutdown, note));
  if (door) {
    if (!dev) await progress.step('Pages', (note) => build(shutdown, note));
    await progress.step('Web', () => serve(door, database, shutdown, dev));
    const { embedded } = database;
    if (await wantsDemo(payload, { wish: options.demo, embedded })) {
      await progress.step('Demo publication', (note) => makeDemo(payload, note));
    }
  }
  if (role !== 'web') await progress.step('Worker', () => work(payload, database, shutdown));
  if (door) await sayWelcome(payload, progress);
};

const open = async (role: Role, shutdown: Shutdown, note: Note): Promise<OpenDatabase> => {
  const opening = openDatabase(role !== 'worker');
  // Registered before it is up, so that Ctrl-C in between leaves no Postgres behind.
  shutdown.add('Postgres', () => opening.then((opened) => opened.close()).catch(() => undefined));
  const database = await opening;
  note(database.folder ? `embedded, in ${database.folder}` : new URL(database.url).host);
  return database;
};

const prepare = async (
  database: OpenDatabase,
  shutdown: Shutdown,
  note: Note,
): Promise<BasePayload> => {
  const payload = await bootPayload();
  shutdown.add('Payload', () => endPayload(payload));
  const count = await migrate(payload, database.url);
  if (count > 0) note(`${count} applied`);
  await joinPublication(database.url, shutdown);
  return payload;
};

const build = async (shutdown: Shutdown, note: Note): Promise<void> => {
  const state = buildState();
  if (state === 'fresh') return note('built already');
  note(reasons[state]);
  await buildNext((stop) => shutdown.add('the build', stop));
};

const reasons = {
  missing: 'building for the first time',
  stale: 'building again, the sources have changed',
  unfinished: 'building again, the last build was not finished',
};

/** Loaded late: Next reads the environment when it is imported. */
const serve = async (
  door: FrontDoor,
  database: OpenDatabase,
  shutdown: Shutdown,
  dev: boolean,
): Promise<void> => {
  const { servePages } = await import('./serve-pages');
  await servePages(door, database.url, shutdown, dev);
};

const work = async (
  payload: BasePayload,
  database: OpenDatabase,
  shutdown: Shutdown,
): Promise<void> => {
  const { production, allowFetch } = env();
  // The demo may be made by another process, after this one has started.
  const allowance = async () =>
    fetchAllowance({
      production,
      fromEnvironment: allowFetch,
      fromStart: await demoAllowance(payload),
    });
  const tasks = taskList(payload, allowance);
  const worker = await runWorker(database.url, tasks, timetable());
  shutdown.add('the worker', worker.stop);
};
