import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isReady, unseen, type Checks } from '@/operations/rules/checks';
import { answerProbe, probeAsked } from '@/server/readiness';

const well: Checks = {
  ...unseen,
  database: { state: 'ok' },
  migrations: { state: 'ok', figure: 0 },
  disk: { state: 'ok' },
  worker: { state: 'ok' },
  jobs: { state: 'ok', figure: 2 },
};

const answered = (kind: 'live' | 'ready', readiness: Checks, detailed = false) => {
  const said = { status: 0, body: '' };
  const response = {
    writeHead: (status: number) => Object.assign(said, { status }),
    end: (body: string) => Object.assign(said, { body }),
  };
  answerProbe({ method: 'GET' } as IncomingMessage, response as unknown as ServerResponse, kind, {
    checks: readiness,
    detailed,
  });
  return { status: said.status, body: JSON.parse(said.body) as Record<string, unknown> };
};

describe('the probes', () => {
  it('are asked for at their addresses, by reading', () => {
    const asked = (url: string, method = 'GET') => probeAsked({ url, method } as IncomingMessage);
    expect(asked('/health/live')).toBe('live');
    expect(asked('/health/ready?x=1', 'HEAD')).toBe('ready');
    expect([asked('/health'), asked('/health/ready/x'), asked('/health/ready', 'POST')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['database', 'migrations', 'disk'] as const)(
    'call a process without its %s not ready',
    (name) => {
      const readiness = { ...well, [name]: { state: 'fail' } } as Checks;
      expect(isReady(readiness)).toBe(false);
      expect(answered('ready', readiness).status).toBe(503);
      expect(answered('live', readiness).status).toBe(200);
    },
  );

  it.each(['worker', 'jobs', 'clock', 'files', 'mail'] as const)('only warn of the %s', (name) => {
    expect(answered('ready', { ...well, [name]: { state: 'warn' } })).toMatchObject({
      status: 200,
      body: { checks: { [name]: 'warn' } },
    });
  });

  it('tell strangers states alone', () => {
    expect(answered('ready', well).body.checks).toMatchObject({ jobs: 'ok', mail: 'unknown' });
    expect(answered('ready', well, true).body.checks).toMatchObject({
      jobs: { state: 'ok', figure: 2 },
    });
  });
});
