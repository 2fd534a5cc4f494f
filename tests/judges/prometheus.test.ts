import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMetrics } from '@/server/metrics/metrics';
import { unseen } from '@/operations/rules/checks';
import { judgeProgram } from '@support/pages/judge-program';

const install = 'prometheus (a package of Debian)';

/** Prometheus' own judge. */
const judge = (...args: string[]) => judgeProgram('promtool', { args, install });

describe('promtool', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'prometheus-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the rules and the configuration', async () => {
    expect(await judge('check', 'rules', 'docker/prometheus/alerts.yml')).toMatchObject({
      code: 0,
    });
    expect(await judge('check', 'config', 'docker/prometheus/prometheus.yml')).toMatchObject({
      code: 0,
    });
  });

  it('finds nothing to say of what we tell', async () => {
    const metrics = createMetrics({
      queues: {
        queues: () =>
          Promise.resolve({
            jobs: [{ task: 'ensure-mail-is-sent', state: 'due', count: 3 }],
            oldestDue: 4.5,
            letters: { waiting: 1, failed: 0 },
          }),
        holdings: () =>
          Promise.resolve({ sources: [{ verdict: 'alive', count: 2 }], copies: 1, database: 1e7 }),
      },
      readiness: () => ({ ...unseen, database: { state: 'ok' } }),
      role: 'web',
    });
    metrics.tell({ route: 'article', method: 'read', status: 200, seconds: 0.004 });
    const file = path.join(folder, 'metrics.txt');
    writeFileSync(file, await metrics.text());
    // It reads what it judges from its standard input.
    const args = ['-c', 'promtool check metrics < "$0"', file];
    const { text: said } = await judgeProgram('sh', { args, install });
    // What prom-client names by itself is not ours to rename.
    expect(said.split('\n').filter((line) => line.startsWith('ibidem_'))).toEqual([]);
    expect(said).not.toMatch(/error while linting|expected|unexpected|invalid/i);
  });

  it('sees the alerts rise that should, and no others', async () => {
    const file = path.join(folder, 'test.json');
    const labels = { job: 'ibidem', instance: 'web:9464' };
    const series = (name: string, values: string, more: Record<string, string> = {}) => ({
      series: `${name}{${Object.entries({ ...labels, ...more })
        .map(([key, value]) => `${key}="${value}"`)
        .join(',')}}`,
      values,
    });
    const risen = (alertname: string, exp_labels?: Record<string, string>) => ({
      alertname,
      eval_time: '20m',
      exp_alerts: exp_labels ? [{ exp_labels }] : [],
    });
    const count = 'ibidem_http_request_duration_seconds_count';
    writeFileSync(
      file,
      JSON.stringify({
        rule_files: [path.resolve('docker/prometheus/alerts.yml')],
        evaluation_interval: '15s',
        tests: [
          {
            interval: '1m',
            input_series: [
              series('up', '1x30'),
              series('ibidem_database_up', '1x30'),
              series('ibidem_jobs_oldest_due_seconds', '0+60x30'),
              series('ibidem_jobs', '2x30', { task: 'ensure-mail-is-sent', state: 'failed' }),
              series('ibidem_check_state', '0x30', { check: 'disk' }),
              series('ibidem_check_state', '0x30', { check: 'worker' }),
              series(count, '0+600x30', { route: 'article', status: '200' }),
              series(count, '0+60x30', { route: 'api', status: '500' }),
              series(count, '0+90x30', { route: 'article', status: '429' }),
            ],
            alert_rule_test: [
              risen('IbidemProcessGone'),
              risen('IbidemDatabaseAway'),
              risen('IbidemNotReady'),
              risen('IbidemNoWorker'),
            ],
            promql_expr_test: [
              {
                expr: 'count(ALERTS{alertstate="firing",alertname=~"IbidemJobsLate|IbidemJobsFailed|IbidemErrors|IbidemRefusals"})',
                eval_time: '20m',
                exp_samples: [{ labels: '{}', value: 4 }],
              },
              {
                expr: 'count(ALERTS{alertstate="firing"})',
                eval_time: '20m',
                exp_samples: [{ labels: '{}', value: 4 }],
              },
            ],
          },
        ],
      }),
    );
    expect(await judge('test', 'rules', file)).toMatchObject({ code: 0 });
  });
});
