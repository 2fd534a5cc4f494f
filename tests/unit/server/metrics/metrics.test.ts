import { describe, expect, it } from '@jest/globals';
import type { Holdings, Queues } from '@/server/metrics/ask-queues';
import { createMetrics } from '@/server/metrics/metrics';
import { unseen, type Checks } from '@/operations/rules/checks';
import { addTo, tallies } from '@/platform/tallies';

const queues: Queues = {
  jobs: [{ task: 'ensure-mail-is-sent', state: 'due', count: 3 }],
  oldestDue: 41.5,
  letters: { waiting: 2, failed: 1 },
};
const holdings: Holdings = {
  sources: [{ verdict: 'alive', count: 12 }],
  copies: 7,
  database: 1_000_000,
};

const someMetrics = (readiness: Checks = unseen) => {
  const state = { isAway: false };
  const answer = <T>(value: T) =>
    state.isAway ? Promise.reject(new Error('away')) : Promise.resolve(value);
  const metrics = createMetrics({
    queues: { queues: () => answer(queues), holdings: () => answer(holdings) },
    readiness: () => readiness,
    role: 'web',
  });
  const lines = async () => (await metrics.text()).split('\n');
  return { ...metrics, state, lines };
};

describe('the metrics', () => {
  it('count requests by route, method and status, with how long they took', async () => {
    const { tell, lines } = someMetrics();
    tell({ route: 'article', method: 'read', status: 200, seconds: 0.0004 });
    tell({ route: 'article', method: 'read', status: 200, seconds: 0.3 });
    const told = await lines();
    const labels = 'route="article",method="read",status="200"';
    expect(told).toContain(`ibidem_http_request_duration_seconds_count{${labels}} 2`);
    expect(told).toContain(`ibidem_http_request_duration_seconds_bucket{le="0.001",${labels}} 1`);
  });

  it('tell what waits in the database', async () => {
    const told = await someMetrics().lines();
    expect(told).toEqual(
      expect.arrayContaining([
        'ibidem_database_up 1',
        'ibidem_jobs{task="ensure-mail-is-sent",state="due"} 3',
        'ibidem_jobs_oldest_due_seconds 41.5',
        'ibidem_letters{state="failed"} 1',
        'ibidem_sources{verdict="alive"} 12',
        'ibidem_snapshots 7',
        'ibidem_database_size_bytes 1000000',
      ]),
    );
  });

  it('say nothing of a database that does not answer but that it does not', async () => {
    const { state, lines } = someMetrics();
    await lines();
    state.isAway = true;
    const told = await lines();
    expect(told).toContain('ibidem_database_up 0');
    expect(
      told.filter((line) => /^ibidem_(jobs|letters|sources|snapshots|database_size)/.test(line)),
    ).toEqual([]);
  });

  it('tell what was counted anywhere in the process, once', async () => {
    const { lines } = someMetrics();
    const before = tallies.renditions.get('docx') ?? 0;
    addTo(tallies.renditions, 'docx', 2);
    await lines();
    expect(await lines()).toContain(`ibidem_renditions_made_total{format="docx"} ${before + 2}`);
  });

  it('tell the checks as numbers, and leave out what is not looked at', async () => {
    const told = await someMetrics({
      ...unseen,
      database: { state: 'ok' },
      jobs: { state: 'warn' },
      disk: { state: 'fail' },
      mail: { state: 'off' },
    }).lines();
    expect(told.filter((line) => line.startsWith('ibidem_check_state'))).toEqual([
      'ibidem_check_state{check="database"} 0',
      'ibidem_check_state{check="disk"} 2',
      'ibidem_check_state{check="jobs"} 1',
    ]);
  });
});
