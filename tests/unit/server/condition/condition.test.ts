import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ailmentsOf, type Condition } from '@/server/condition/condition';
import { answerHealth } from '@/server/health';

const well: Condition = { database: 'there', disk: 'has room', worker: 'at work' };

/** What `/health` says of a condition. */
const healthOf = (condition: Condition) => {
  const said = { status: 0, headers: {} as Record<string, unknown>, body: '' };
  const response = {
    writeHead: (status: number, headers: Record<string, unknown>) =>
      Object.assign(said, { status, headers }),
    end: (body: string) => Object.assign(said, { body }),
  };
  answerHealth(
    { method: 'GET' } as IncomingMessage,
    response as unknown as ServerResponse,
    condition,
    'http://localhost:3000',
  );
  return { ...said, body: JSON.parse(said.body) as Record<string, unknown> };
};

describe('the health of a publication', () => {
  it('is well when nothing is the matter', () => {
    const { status, body } = healthOf(well);
    expect([status, body.status, body.reasons]).toEqual([200, 'well', []]);
  });

  it.each([
    [{ ...well, database: 'away' }, 'database-away', /no Postgres answers/],
    [{ ...well, database: 'silent' }, 'database-silent', /takes connections and does not answer/],
    [{ ...well, disk: 'full' }, 'disk-full', /nothing can be saved/],
    [{ ...well, worker: 'absent' }, 'worker-absent', /nothing scheduled is published/],
  ] as const)('is 503 with its reason: %j', (condition, ailment, reason) => {
    const { status, headers, body } = healthOf(condition);
    expect([status, headers['Retry-After'], body.ailments]).toEqual([503, 10, [ailment]]);
    expect(body.reasons).toEqual([expect.stringMatching(reason)]);
  });

  it('calls no worker absent while nobody can be asked after it', () => {
    expect(ailmentsOf({ ...well, database: 'away', worker: 'absent' })).toEqual(['database-away']);
  });
});
