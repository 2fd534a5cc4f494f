import { constants, setPriority } from 'node:os';
import type { BasePayload } from 'payload';
import { migrate, migrateJobs, pendingMigrations } from '@/database/migrate';
import { sayHosts } from '@/platform/database-address';
import { countingRuns } from '@/jobs/count-runs';
import { runWorker } from '@/jobs/run-worker';
import { namingJobs } from '@/jobs/name-jobs';
import { taskList } from '@/jobs/task-list';
import { timetable } from '@/jobs/timetable';
import { fetchAllowance } from '@/link-checks/fetching/allowance';
import { env, type Role } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';
import type { Progress } from '@/platform/progress';
import { backupBeforeUpgrade } from './backup-before-upgrade';
import { bootPayload, endPayload } from './boot-payload';
import { buildNext, buildState } from './build-next';
import { watchCondition, type ConditionWatch } from './condition/condition-watch';
import { demoAllowance, demoNetwork, makeDemo, wantsDemo } from './demo';
import { freeMemoryWhenQuiet } from './free-memory';
import { openOperations } from './metrics/open-operations';
import { takePort, type PublicPort } from './public-port';
import { shareChecks } from '@/operations/queries/checks-now';
import type { Checks } from '@/operations/rules/checks';
import { surroundingsAt, watchReadiness } from './readiness-watch';
import { joinPublication } from './join-publication';
import { openControlSocket } from './operator/control-socket';
import { openDatabase, type OpenDatabase } from './open-database';
import type { Shutdown } from './shutdown';
import { keepAddress } from './kept-address';
import type { ServePages } from './serve-pages';
import { sayWelcome } from './welcome';

type Options = { demo?: boolean; dev: boolean; progress: Progress; shutdown: Shutdown };
type Note = (words: string) => void;

/**
 * The steps of a start, each shown with its time; none begins after the stop has. Throws OperatorError; the caller then runs
 * the shutdown.
 */
export const startPublication = async (options: Options): Promise<void> => {
  const { dev, progress, shutdown } = options;
  const { role } = env();
  if (role === 'worker') letReadersGoFirst();
  const step: Progress['step'] = (label, work) => {
    shutdown.signal.throwIfAborted();
    return progress.step(label, work);
  };
  const held = role === 'worker' ? undefined : await takePort();
  if (held) shutdown.add('requests', 'the web server', held.close);
  // While Postgres starts, this process would wait: it loads what it serves pages with.
  if (held && !dev && buildState() === 'fresh') void import('./serve-pages').catch(() => undefined);
  const database = await step('Postgres', (note) => open(role, shutdown, note));
  if (held) await keepAddress();
  const payload = payloadOnce(shutdown);
  await step('Migrations', (note) => prepare(database, { shutdown, note }));
  const condition = watch(database, shutdown);
  const readiness = watchReady(database, condition, shutdown);
  const tell = await openOperations({ databaseUrl: database.url, readiness, shutdown });
  if (held) {
    if (!dev) await step('Pages', (note) => build(shutdown, note));
    const given = { databaseUrl: database.url, condition, readiness, tell, shutdown, dev };
    await step('Web', () => serve(held, given));
    if (dev) await step('First page', () => compileFirstPage(shutdown.signal));
    const { embedded } = database;
    if (await wantsDemo(await payload(), { wish: options.demo, embedded })) {
      await step('Demo publication', async (note) =>
        makeDemo(await payload(), { databaseUrl: database.url, signal: shutdown.signal, note }),
      );
    }
  }
  if (role !== 'web') {
    await step('Worker', async () => work(await payload(), database, shutdown));
  }
  await openControlSocket(payload, shutdown);
  shutdown.add('requests', 'the watch over memory', freeMemoryWhenQuiet());
  condition.expectWorker();
  shutdown.signal.throwIfAborted();
  if (held) await sayWelcome(await payload(), progress);
};

/** Files of articles take whole seconds of a processor, which a web process on the same machine needs for those who wait. */
const letReadersGoFirst = (): void => {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log('debug', 'The worker keeps its priority', errorFacts(error));
  }
};

const open = async (role: Role, shutdown: Shutdown, note: Note): Promise<OpenDatabase> => {
  const onLost = (sentence: string) => {
    process.stderr.write(`\n${sentence}\n`);
    void shutdown.run().finally(() => process.exit(1));
  };
  const opening = openDatabase({ exclusive: role !== 'worker', onLost });
  // Registered before it is up, so that Ctrl-C in between leaves no Postgres behind.
  const close = () => opening.then((opened) => opened.close()).catch(() => undefined);
  const opened: { database?: OpenDatabase } = {};
  shutdown.add('Postgres', 'Postgres', close, () => opened.database?.abandon());
  const database = await opening;
  opened.database = database;
  note(database.folder ? `embedded, in ${database.folder}` : sayHosts(database.url));
  return database;
};

type OwnPayload = () => Promise<BasePayload>;

/** Payload for the work of this process, from when it is first needed: readers need not wait for it. */
const payloadOnce = (shutdown: Shutdown): OwnPayload => {
  let booting: Promise<BasePayload> | undefined;
  const boot = async () => {
    const payload = await bootPayload();
    shutdown.add('pools', 'Payload', () => endPayload(payload));
    return payload;
  };
  return () => (booting ??= boot());
};

type Preparing = { shutdown: Shutdown; note: Note };

const prepare = async ({ url }: OpenDatabase, { shutdown, note }: Preparing): Promise<void> => {
  if ((await pendingMigrations(url)).length === 0) await migrateJobs(url);
  else {
    const kept: string[] = [];
    const before = async () => void kept.push(await backupBeforeUpgrade(url, shutdown.signal));
    const count = await migrate(url, { before, signal: shutdown.signal });
    if (count > 0) note([`${count} applied`, ...kept].join('; '));
  }
  await joinPublication(url, shutdown);
};

const watch = ({ url, folder }: OpenDatabase, shutdown: Shutdown): ConditionWatch => {
  const folders = [env().dataFolder, ...(folder === undefined ? [] : [folder])];
  const condition = watchCondition({ databaseUrl: url, folders });
  shutdown.add('requests', 'the watch over the database', condition.close);
  return condition;
};

const watchReady = (
  { url }: OpenDatabase,
  condition: ConditionWatch,
  shutdown: Shutdown,
): (() => Checks) => {
  const readiness = watchReadiness(condition.now, surroundingsAt(url));
  shutdown.add('requests', 'the watch over the surroundings', readiness.close);
  shareChecks(readiness.now);
  return readiness.now;
};

const build = async (shutdown: Shutdown, note: Note): Promise<void> => {
  const state = buildState();
  if (state === 'fresh') return note('built already');
  note(reasons[state]);
  await buildNext((stop) => shutdown.add('start', 'the build', stop));
};

const reasons = {
  missing: 'building for the first time',
  stale: 'building again, the sources have changed',
  unfinished: 'building again, the last build was not finished',
};

/** Before the demo is made, which takes a processor for long: whoever works on the code waits for this page. */
const compileFirstPage = async (signal: AbortSignal): Promise<void> => {
  const { host, port } = env();
  // One that fails shows why when somebody asks for it.
  await fetch(`http://${host}:${port}/`, { signal }).catch(() => undefined);
};

/** Loaded late: Next reads the environment when it is imported. */
const serve = async (held: PublicPort, given: ServePages): Promise<void> => {
  const { servePages } = await import('./serve-pages');
  await servePages(held, given);
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
  const tasks = taskList(payload, allowance, demoNetwork(payload));
  const worker = await runWorker(database.url, namingJobs(countingRuns(tasks)), timetable());
  shutdown.add('jobs', 'the worker', worker.stop);
};
