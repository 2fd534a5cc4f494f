import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { poolCounts } from '@/database/open-pools';
import { tallies } from '@/platform/tallies';
import { version } from '@/platform/tool';
import { checkNames, type CheckState, type Checks } from '@/operations/rules/checks';
import type { AskQueues } from './ask-queues';
import type { Measured } from './measure-requests';
import { RequestTimes, requestTimesName } from './request-times';

export type Metrics = {
  /** One request. */
  tell: (measured: Measured) => void;
  /** All of it as Prometheus reads it (text format 0.0.4). */
  text: () => Promise<string>;
  contentType: string;
  /** Names of all that is measured. */
  names: () => readonly string[];
};

type Options = {
  queues: Pick<AskQueues, 'queues' | 'holdings'>;
  readiness: () => Checks;
  role: string;
};

/** What is measured, with names as Prometheus wants them: a base unit, and `_total` for what only grows. */
export const createMetrics = ({ queues, readiness, role }: Options): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  new Gauge({
    name: 'ibidem_info',
    help: 'What runs here',
    labelNames: ['version', 'role'],
    registers,
  }).set({ version, role }, 1);

  const requests = new RequestTimes();
  const ofProcess = ofProcessIn(registers);
  const ofDatabase = ofDatabaseIn(registers);
  const checks = new Gauge({
    name: 'ibidem_check_state',
    help: 'What /health/ready says: 0 well, 1 a warning, 2 ill; absent where there is nothing to look at',
    labelNames: ['check'],
    registers,
  });

  const readChecks = () => {
    checks.reset();
    const now = readiness();
    for (const name of checkNames) {
      const value = valueOf[now[name].state];
      if (value !== undefined) checks.set({ check: name }, value);
    }
  };

  return {
    tell: requests.tell,
    text: async () => {
      readChecks();
      ofProcess();
      await ofDatabase(queues);
      return `${await registry.metrics()}${requests.text()}`;
    },
    contentType: registry.contentType,
    names: () => [requestTimesName, ...registry.getMetricsAsArray().map(({ name }) => name)],
  };
};

const valueOf: Readonly<Record<CheckState, number | undefined>> = {
  ok: 0,
  warn: 1,
  fail: 2,
  unknown: undefined,
  off: undefined,
};

/** What this process has counted by itself, also in Next's copy of the code. */
const ofProcessIn = (registers: Registry[]): (() => void) => {
  const pages = new Counter({
    name: 'ibidem_pages_total',
    help: 'Pages for readers: kept ones, made anew, older ones in their place, made for one person',
    labelNames: ['way'],
    registers,
  });
  const renditions = new Counter({
    name: 'ibidem_renditions_made_total',
    help: 'Files of editions that were made, by format',
    labelNames: ['format'],
    registers,
  });
  const jobs = new Counter({
    name: 'ibidem_job_runs_total',
    help: 'Runs of jobs by task, and whether they did what they are for',
    labelNames: ['task', 'outcome'],
    registers,
  });
  const jobSeconds = new Counter({
    name: 'ibidem_job_duration_seconds_total',
    help: 'Seconds that runs of jobs took, by task',
    labelNames: ['task'],
    registers,
  });
  const connections = new Gauge({
    name: 'ibidem_pool_connections',
    help: 'Connections to the database in this process’s pools',
    labelNames: ['state'],
    registers,
  });
  const waiting = new Gauge({
    name: 'ibidem_pool_waiting',
    help: 'Questions that wait for a connection to the database',
    registers,
  });
  return () => {
    for (const counter of [pages, renditions, jobs, jobSeconds]) counter.reset();
    for (const [way, count] of Object.entries(tallies.pages)) pages.inc({ way }, count);
    for (const [format, count] of tallies.renditions) renditions.inc({ format }, count);
    for (const [name, count] of tallies.jobs) {
      const [task = '', outcome = ''] = name.split(' ');
      jobs.inc({ task, outcome }, count);
    }
    for (const [task, seconds] of tallies.jobSeconds) jobSeconds.inc({ task }, seconds);
    const { inUse, idle, waiting: questions } = poolCounts();
    connections.set({ state: 'in-use' }, inUse);
    connections.set({ state: 'idle' }, idle);
    waiting.set(questions);
  };
};

/** What every process of the publication says alike. Nothing while the database does not answer, but that it does not. */
const ofDatabaseIn = (registers: Registry[]): ((queues: Options['queues']) => Promise<void>) => {
  const up = new Gauge({
    name: 'ibidem_database_up',
    help: 'Whether the database answered this question',
    registers,
  });
  const jobs = new Gauge({
    name: 'ibidem_jobs',
    help: 'Jobs in the queue by task and state (due, later, running, failed)',
    labelNames: ['task', 'state'],
    registers,
  });
  const oldestDue = new Gauge({
    name: 'ibidem_jobs_oldest_due_seconds',
    help: 'How long the job has waited that is due for longest',
    registers,
  });
  const letters = new Gauge({
    name: 'ibidem_letters',
    help: 'E-mails that have not left, waiting or given up',
    labelNames: ['state'],
    registers,
  });
  const sources = new Gauge({
    name: 'ibidem_sources',
    help: 'Cited works with an address, by what the last look at their page found',
    labelNames: ['verdict'],
    registers,
  });
  const copies = new Gauge({
    name: 'ibidem_snapshots',
    help: 'Kept copies of cited pages',
    registers,
  });
  const bytes = new Gauge({
    name: 'ibidem_database_size_bytes',
    help: 'Size of the database on its disk',
    registers,
  });
  return async (ask) => {
    const answered = await Promise.all([ask.queues(), ask.holdings()]).catch(() => undefined);
    up.set(answered ? 1 : 0);
    for (const gauge of [jobs, letters, sources]) gauge.reset();
    // `reset` would leave these at 0, which would be a lie.
    for (const gauge of [oldestDue, copies, bytes]) gauge.remove();
    if (!answered) return;
    const [now, held] = answered;
    for (const { task, state, count } of now.jobs) jobs.set({ task, state }, count);
    oldestDue.set(now.oldestDue);
    letters.set({ state: 'waiting' }, now.letters.waiting);
    letters.set({ state: 'failed' }, now.letters.failed);
    for (const { verdict, count } of held.sources) sources.set({ verdict }, count);
    copies.set(held.copies);
    bytes.set(held.database);
  };
};
