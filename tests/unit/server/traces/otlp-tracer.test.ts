import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { traced, tracedInside, traceInHand, traceWith } from '@/platform/tracing';
import { traceSettingsIn } from '@/platform/trace-settings';
import { otlpTracer, type OtlpSpan } from '@/server/traces/otlp-tracer';
import { sendSpans } from '@/server/traces/send-spans';
import { startCollector } from '@support/server/collector';

afterEach(() => {
  traceWith(undefined);
  jest.restoreAllMocks();
});

const tracing = (share = 1) => {
  const spans: OtlpSpan[] = [];
  const clock = { now: 1_780_000_000_000.25 };
  traceWith(otlpTracer({ record: (span) => spans.push(span), share, now: () => (clock.now += 2) }));
  return spans;
};
const kind = 'internal';
const given = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

describe('a trace', () => {
  it('has each piece of work below the one that it is part of', async () => {
    const spans = tracing();
    await traced({ name: 'request', kind: 'server' }, async () => {
      await traced({ name: 'query', kind: 'client' }, () => Promise.resolve(1));
      await Promise.resolve();
      traced({ name: 'step', kind }, () => 2);
    });
    const [query, step, request] = spans;
    expect(spans.map(({ name }) => name)).toEqual(['query', 'step', 'request']);
    expect(request?.parentSpanId).toBeUndefined();
    for (const part of [query, step]) {
      expect(part).toMatchObject({ traceId: request?.traceId, parentSpanId: request?.spanId });
    }
    expect([request?.kind, query?.kind]).toEqual([2, 3]);
    expect(request?.startTimeUnixNano).toBe('1780000000002250000');
  });

  it('goes on where another process began it, and names itself for the next one', () => {
    const spans = tracing();
    const named = traced({ name: 'job', kind: 'consumer', parent: given }, traceInHand);
    expect(spans).toMatchObject([{ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) }]);
    expect(named).toBe(`00-${'a'.repeat(32)}-${spans[0]?.spanId}-01`);
  });

  it.each(['', 'nonsense', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`, `ff-${given.slice(3)}`])(
    'begins anew where what it is given says nothing: %s',
    (parent) => {
      const spans = tracing();
      traced({ name: 'job', kind, parent }, () => undefined);
      expect(spans).toHaveLength(1);
      expect(spans[0]).not.toHaveProperty('parentSpanId');
    },
  );

  it('says what failed, and lets it fail', async () => {
    const spans = tracing();
    const work = traced({ name: 'query', kind }, () =>
      Promise.reject(new TypeError('a@b.example')),
    );
    await expect(work).rejects.toThrow('a@b.example');
    expect(() =>
      traced({ name: 'step', kind }, () => {
        throw new RangeError('no');
      }),
    ).toThrow('no');
    expect(spans.map(({ status }) => status)).toEqual([
      { code: 2, message: 'TypeError' },
      { code: 2, message: 'RangeError' },
    ]);
  });

  it('is recorded as often as was asked for, whole or not at all', () => {
    const spans = tracing(0.25);
    for (let count = 0; count < 2_000; count += 1) {
      traced({ name: 'request', kind }, () => traced({ name: 'query', kind }, () => 1));
    }
    const traces = new Set(spans.map(({ traceId }) => traceId));
    expect(traces.size).toBeGreaterThan(400);
    expect(traces.size).toBeLessThan(600);
    expect(spans).toHaveLength(2 * traces.size);
  });

  it('is none where nobody traces, or nothing is in hand', () => {
    expect(traced({ name: 'request', kind }, traceInHand)).toBeUndefined();
    const spans = tracing();
    expect(
      tracedInside(
        () => ({ name: 'query', kind }),
        () => 1,
      ),
    ).toBe(1);
    expect(spans).toEqual([]);
  });
});

describe('where traces go', () => {
  const settings = (variables: Readonly<Partial<Record<string, string>>>) =>
    traceSettingsIn((name) => variables[name]);

  it('is said by the variables of OpenTelemetry', () => {
    expect(settings({})).toBeUndefined();
    expect(
      settings({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example/otlp/',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc, x-tenant=7',
        OTEL_SERVICE_NAME: 'portage',
        OTEL_TRACES_SAMPLER_ARG: '0.1',
      }),
    ).toEqual({
      url: 'https://collector.example/otlp/v1/traces',
      headers: { authorization: 'Bearer abc', 'x-tenant': '7' },
      serviceName: 'portage',
      share: 0.1,
    });
  });

  it.each([
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_SAMPLER_ARG: '2' },
  ])('is refused where it cannot be right: %j', (variables) => {
    expect(() => settings(variables)).toThrow(/^OTEL_/);
  });

  it('takes them in batches, as the schema of OTLP wants them', async () => {
    const collector = await startCollector();
    const sender = sendSpans({
      url: `${collector.url}/v1/traces`,
      headers: { 'x-tenant': '7' },
      resource: { 'service.name': 'ibidem', 'service.version': '1.0.0' },
      scope: { name: 'ibidem', version: '1.0.0' },
    });
    traceWith(otlpTracer({ record: sender.record, share: 1 }));
    for (let count = 0; count < 700; count += 1) {
      traced(
        {
          name: 'request',
          kind: 'server',
          attributes: { route: 'article', status: 200, share: 0.5, isKept: true },
        },
        () => 1,
      );
    }
    await sender.close();
    expect(collector.refusals()).toEqual([]);
    expect(collector.spans()).toHaveLength(700);
    expect(collector.headers().map((one) => one['x-tenant'])).toEqual(['7', '7']);
    await collector.close();
  });

  it('may be nowhere: then the work goes on, and the log says so once', async () => {
    const lines: string[] = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const sender = sendSpans({
      url: 'http://127.0.0.1:9/v1/traces',
      headers: {},
      resource: {},
      scope: { name: 'ibidem', version: '1.0.0' },
    });
    traceWith(otlpTracer({ record: sender.record, share: 1 }));
    for (let count = 0; count < 5_000; count += 1) traced({ name: 'request', kind }, () => 1);
    await sender.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('More spans ended than could be sent');
  });
});
