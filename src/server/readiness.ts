import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is looked at, the gravest first. */
export const checkNames = [
  'database',
  'migrations',
  'disk',
  'worker',
  'jobs',
  'clock',
  'files',
  'mail',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `off`: there is none to look at. `unknown`: it was not looked at yet, or nobody can be asked. */
export type CheckState = 'ok' | 'warn' | 'fail' | 'unknown' | 'off';

/** @property figure seconds (jobs, clock) or a number of migrations, for whoever looks after it; strangers see states alone */
export type Check = { state: CheckState; figure?: number };
export type Readiness = Readonly<Record<CheckName, Check>>;

export const unseen: Readiness = {
  database: { state: 'unknown' },
  migrations: { state: 'unknown' },
  disk: { state: 'unknown' },
  worker: { state: 'unknown' },
  jobs: { state: 'unknown' },
  clock: { state: 'unknown' },
  files: { state: 'unknown' },
  mail: { state: 'unknown' },
};

/** Whether requests may be sent here. What only warns concerns all processes alike, so to take this one out mends nothing. */
export const isReady = (readiness: Readiness): boolean =>
  Object.values(readiness).every(({ state }) => state !== 'fail');

export type ProbeKind = 'live' | 'ready';

export const probeAsked = ({ url, method }: IncomingMessage): ProbeKind | undefined => {
  if (url === undefined || !url.startsWith('/health/')) return undefined;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [path] = url.split('?', 1);
  return path === '/health/live' ? 'live' : path === '/health/ready' ? 'ready' : undefined;
};

type Told = { readiness: Readiness; detailed?: boolean; headers?: Record<string, string> };

/** Asks nobody, so that it never waits. */
export const answerProbe = (
  request: IncomingMessage,
  response: ServerResponse,
  kind: ProbeKind,
  { readiness, detailed = false, headers = {} }: Told,
): void => {
  const isFit = kind === 'live' || isReady(readiness);
  const body = JSON.stringify(
    kind === 'live'
      ? { status: 'live' }
      : {
          status: isFit ? 'ready' : 'not-ready',
          checks: detailed ? readiness : statesOf(readiness),
        },
  );
  response.writeHead(isFit ? 200 : 503, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(isFit ? {} : { 'Retry-After': '10' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const statesOf = (readiness: Readiness): Record<string, CheckState> =>
  Object.fromEntries(checkNames.map((name) => [name, readiness[name].state]));

/** Pages of the desk are in another copy of this code, in the same process. */
const key = Symbol.for('ibidem.readiness');
type Shared = { [key]?: () => Readiness };

export const shareReadiness = (now: () => Readiness): void => {
  (globalThis as Shared)[key] = now;
};

/** How this process is, as far as it knows. */
export const readinessNow = (): Readiness => (globalThis as Shared)[key]?.() ?? unseen;
