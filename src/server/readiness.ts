import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDraining } from './draining';
import { checkNames, isReady, type CheckState, type Checks } from '@/operations/rules/checks';

export type ProbeKind = 'live' | 'ready';

export const probeAsked = ({ url, method }: IncomingMessage): ProbeKind | undefined => {
  if (url === undefined || !url.startsWith('/health/')) return undefined;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [path] = url.split('?', 1);
  return path === '/health/live' ? 'live' : path === '/health/ready' ? 'ready' : undefined;
};

type Told = { checks: Checks; detailed?: boolean; headers?: Record<string, string> };

/** Asks nobody, so that it never waits. */
export const answerProbe = (
  request: IncomingMessage,
  response: ServerResponse,
  kind: ProbeKind,
  { checks, detailed = false, headers = {} }: Told,
): void => {
  const isLeaving = isDraining();
  const isFit = kind === 'live' || (isReady(checks) && !isLeaving);
  const body = JSON.stringify(
    kind === 'live'
      ? { status: 'live' }
      : {
          status: isLeaving ? 'leaving' : isFit ? 'ready' : 'not-ready',
          checks: detailed ? checks : statesOf(checks),
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

const statesOf = (checks: Checks): Record<string, CheckState> =>
  Object.fromEntries(checkNames.map((name) => [name, checks[name].state]));
