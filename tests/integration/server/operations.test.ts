import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { askQueues, type AskQueues } from '@/server/metrics/ask-queues';
import { createMetrics } from '@/server/metrics/metrics';
import { serveOperations } from '@/server/metrics/operations-server';
import { unseen, type Checks } from '@/operations/rules/checks';
import { surroundingsAt } from '@/server/readiness-watch';
import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

const world = {} as { test: TestPayload; client: Client; line: DatabaseLine; queues: AskQueues };

beforeAll(async () => {
  world.test = await startTestPayload();
  world.client = new Client({ connectionString: world.test.databaseUrl });
  await world.client.connect();
  world.line = await openDatabaseLine(world.test.databaseUrl);
  world.queues = askQueues(world.line.url);
});
afterAll(async () => {
  await world.queues.close();
  await world.line.close();
  await world.client.end();
  await world.test.stop();
});

const job = async (task: string, changes: string): Promise<void> => {
  const { rows } = await world.client.query<{ id: string }>(
    'select id from graphile_worker.add_job($1)',
    [task],
  );
  await world.client.query(`update graphile_worker._private_jobs set ${changes} where id = $1`, [
    rows[0]?.id,
  ]);
};

describe('what waits in the database', () => {
  it('is told by task and state, with how long the oldest is due', async () => {
    await job('ensure-mail-is-sent', `run_at = now() - interval '90 seconds'`);
    await job('ensure-mail-is-sent', `run_at = now() + interval '1 hour'`);
    await job('ensure-mail-is-sent', `attempts = max_attempts`);
    await job('ensure-source-is-checked', `locked_at = now(), locked_by = 'somebody'`);
    const { jobs, oldestDue } = await world.queues.queues();
    expect(jobs).toEqual([
      { task: 'ensure-mail-is-sent', state: 'due', count: 1 },
      { task: 'ensure-mail-is-sent', state: 'failed', count: 1 },
      { task: 'ensure-mail-is-sent', state: 'later', count: 1 },
      { task: 'ensure-source-is-checked', state: 'running', count: 1 },
    ]);
    expect(oldestDue).toBeGreaterThanOrEqual(90);
    expect(oldestDue).toBeLessThan(120);
  });

  it('is known to the probes as well', async () => {
    const facts = await surroundingsAt(world.test.databaseUrl).databaseFacts();
    expect(facts?.pending).toBe(0);
    expect(facts?.oldestDue).toBeGreaterThanOrEqual(90);
    expect(Math.abs((facts?.clock ?? 0) - Date.now())).toBeLessThan(5_000);
  });

  it('counts a migration that this version has and the database has not', async () => {
    await world.client.query('begin');
    const { rows } = await world.client.query<{ name: string }>(
      `select name from payload_migrations order by id limit 1`,
    );
    await world.client.query('rollback');
    const rename = (from: string, to: string) =>
      world.client.query('update payload_migrations set name = $2 where name = $1', [from, to]);
    const name = rows[0]?.name ?? '';
    await rename(name, `${name}-away`);
    expect(await surroundingsAt(world.test.databaseUrl).databaseFacts()).toMatchObject({
      pending: 1,
    });
    await rename(`${name}-away`, name);
  });

  it('is asked for in vain for two seconds at the most while the database says nothing', async () => {
    world.line.hold();
    const began = performance.now();
    await expect(world.queues.queues()).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(4_000);
    world.line.mend();
  });
});

describe('the address of the metrics', () => {
  it('answers Prometheus and probes, with figures, and nothing else', async () => {
    const readiness: Checks = { ...unseen, jobs: { state: 'warn', figure: 400 } };
    const queues = askQueues(world.test.databaseUrl);
    const metrics = createMetrics({ queues, readiness: () => readiness, role: 'worker' });
    const address = { host: '127.0.0.1', port: 0 };
    const server = await serveOperations({ ...address, metrics, readiness: () => readiness });
    const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

    const told = await ask('/metrics');
    expect(told.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await told.text();
    expect(text).toContain('ibidem_jobs{task="ensure-mail-is-sent",state="failed"} 1');
    expect(text).toContain('ibidem_check_state{check="jobs"} 1');
    expect(await (await ask('/health/ready')).json()).toMatchObject({
      status: 'ready',
      checks: { jobs: { state: 'warn', figure: 400 } },
    });
    expect((await ask('/health/live')).status).toBe(200);
    expect((await ask('/')).status).toBe(404);

    const taken = serveOperations({
      ...address,
      port: server.port,
      metrics,
      readiness: () => readiness,
    });
    await expect(taken).rejects.toThrow(/METRICS_ADDRESS=.* cannot be listened on/);
    await server.close();
    await queues.close();
  });
});
