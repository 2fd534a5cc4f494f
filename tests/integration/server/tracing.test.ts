import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { causeIn } from '@/core/job-cause';
import { namingJobs } from '@/jobs/name-jobs';
import { runWorker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { fetchAllowance } from '@/link-checks/fetching/allowance';
import { traced, traceWith } from '@/platform/tracing';
import { workingOn } from '@/platform/work-context';
import { otlpTracer } from '@/server/traces/otlp-tracer';
import { sendSpans, type SpanSender } from '@/server/traces/send-spans';
import { runSql, sql } from '@/database/sql';
import { aDesk, type Desk } from '@support/desk';
import { aPublicArticle } from '@support/editions/public-article';
import { reviewInOneStage } from '@support/editions/policy';
import { eventually } from '@support/faults/points';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';
import { startCollector, type Collector } from '@support/server/collector';

const world = {} as { test: TestPayload; desk: Desk; collector: Collector; sender: SpanSender };
beforeAll(async () => {
  world.test = await startTestDesk();
  world.desk = await aDesk(world.test.payload);
  await reviewInOneStage(world.test.payload);
  world.collector = await startCollector();
  world.sender = sendSpans({
    url: `${world.collector.url}/v1/traces`,
    headers: {},
    resource: { 'service.name': 'ibidem' },
    scope: { name: 'ibidem', version: '0.0.0' },
    pulse: 50,
  });
});
afterEach(() => traceWith(undefined));
afterAll(async () => {
  await world.sender.close();
  await world.collector.close();
  await world.test.stop();
});

describe('a publication', () => {
  it('is one trace, from the request by its questions to the jobs that follow from it', async () => {
    const { payload, databaseUrl } = world.test;
    traceWith(otlpTracer({ record: world.sender.record, share: 1 }));
    await workingOn({ request: 'a-request-1' }, () =>
      traced({ name: 'POST api', kind: 'server' }, () => aPublicArticle(payload, world.desk)),
    );
    const rows = await runSql<{ payload: unknown }>(
      { payload },
      sql`SELECT payload FROM graphile_worker._private_jobs`,
    );
    const causes = rows.map((row) => causeIn(row.payload));
    expect(causes.length).toBeGreaterThan(2);
    expect(new Set(causes.map(({ request }) => request))).toEqual(new Set(['a-request-1']));

    const allowance = fetchAllowance({
      production: true,
      fromEnvironment: undefined,
      fromStart: [],
    });
    const worker = await runWorker(databaseUrl, namingJobs(taskList(payload, () => allowance)));
    const named = (name: string) => world.collector.spans().filter((span) => span.name === name);
    const announced = await eventually(() =>
      Promise.resolve(named('job ensure-transition-is-announced')[0]),
    );
    await worker.stop();
    await world.sender.close();

    const [request] = named('POST api');
    expect(world.collector.refusals()).toEqual([]);
    expect(announced.traceId).toBe(request?.traceId);
    expect(new Set(world.collector.spans().map(({ traceId }) => traceId))).toEqual(
      new Set([request?.traceId]),
    );
    // The job hangs below the work that enqueued it, and its questions below the job.
    const ids = new Set(world.collector.spans().map(({ spanId }) => spanId));
    expect(ids).toContain(announced.parentSpanId);
    const questions = world.collector.spans().filter(({ kind }) => kind === 3);
    expect(questions.some(({ parentSpanId }) => parentSpanId === announced.spanId)).toBe(true);
    expect(questions.some(({ parentSpanId }) => parentSpanId === request?.spanId)).toBe(true);
  });

  it('shows no values of its questions', () => {
    const told = JSON.stringify(world.collector.spans());
    expect(told).toContain('db.query.text');
    expect(told).not.toContain(world.desk.writer.user.email);
  });
});
