import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Attributes, Span, SpanKind, Tracer } from '@/platform/tracing';

/** A span as OTLP writes it in JSON (opentelemetry-proto, trace.proto): ids in hexadecimal, times as decimal nanoseconds. */
export type OtlpSpan = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  /** Of W3C Trace Context; 1: sampled. */
  flags: number;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: OtlpAttribute[];
  status: { code: number; message?: string };
};
type OtlpAttribute = {
  key: string;
  value:
    | { stringValue: string }
    | { boolValue: boolean }
    | { intValue: string }
    | { doubleValue: number };
};

type Options = {
  /** Told of each span that has ended, of traces that are sampled. */
  record: (span: OtlpSpan) => void;
  /** The share of traces that begin here and are recorded, 0 to 1. */
  share: number;
  random?: (bytes: number) => Buffer;
  /** Milliseconds since 1970, with fractions. */
  now?: () => number;
};

type Context = { traceId: string; spanId: string; isSampled: boolean };

const kinds: Readonly<Record<SpanKind, number>> = {
  internal: 1,
  server: 2,
  client: 3,
  consumer: 5,
};
const failed = 2;

export const otlpTracer = ({
  record,
  share,
  random = randomBytes,
  now = () => performance.timeOrigin + performance.now(),
}: Options): Tracer => {
  const inHand = new AsyncLocalStorage<Span>();
  const hex = (bytes: number) => random(bytes).toString('hex');
  return {
    begin: ({ name, kind, attributes = {}, parent }) => {
      const above = contextIn(parent ?? inHand.getStore()?.traceparent);
      const traceId = above?.traceId ?? hex(16);
      const isSampled = above?.isSampled ?? isIn(share, traceId);
      const spanId = hex(8);
      const start = now();
      const said = new Map(Object.entries(attributes));
      let reason: string | undefined;
      let isEnded = false;
      return {
        traceparent: `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`,
        set: (more) => Object.entries(more).forEach(([key, value]) => said.set(key, value)),
        fail: (why) => void (reason = why),
        end: () => {
          if (isEnded || !isSampled) return;
          isEnded = true;
          record({
            traceId,
            spanId,
            ...(above ? { parentSpanId: above.spanId } : {}),
            flags: 1,
            name,
            kind: kinds[kind],
            startTimeUnixNano: nanoseconds(start),
            endTimeUnixNano: nanoseconds(now()),
            attributes: attributesOf(Object.fromEntries(said)),
            status: reason === undefined ? { code: 0 } : { code: failed, message: reason },
          });
        },
      };
    },
    within: (span, work) => inHand.run(span, work),
    inHand: () => inHand.getStore(),
  };
};

/** W3C Trace Context, version 00; nothing where it is anything else. */
const contextIn = (traceparent: string | undefined): Context | undefined => {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: (parseInt(flags, 16) & 1) === 1 };
};

/** The same for all processes that see the trace, as OpenTelemetry's `traceidratio`. */
const isIn = (share: number, traceId: string): boolean =>
  parseInt(traceId.slice(-8), 16) < share * 0x1_0000_0000;

/** As text: the number is larger than a double can tell exactly. */
const nanoseconds = (milliseconds: number): string => {
  const whole = Math.floor(milliseconds);
  const rest = Math.round((milliseconds - whole) * 1e6);
  return String(BigInt(whole) * 1_000_000n + BigInt(rest));
};

export const attributesOf = (attributes: Attributes): OtlpAttribute[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: valueOf(value) }));

const valueOf = (value: string | number | boolean): OtlpAttribute['value'] => {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
};
