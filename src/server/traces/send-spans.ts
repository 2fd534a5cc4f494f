import { errorFacts, log } from '@/platform/logging';
import type { Attributes } from '@/platform/tracing';
import { attributesOf, type OtlpSpan } from './otlp-tracer';

export type SpanSender = { record: (span: OtlpSpan) => void; close: () => Promise<void> };

type Options = {
  /** The whole address, as `http://collector:4318/v1/traces`. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** What the spans are of: `service.name` and the like. */
  resource: Attributes;
  scope: { name: string; version: string };
  /** Milliseconds between two messages. */
  pulse?: number;
};

const largest = 512; // spans in one message
const most = 4_096; // spans that wait
const patience = 5_000; // ms
const quiet = 10 * 60_000; // ms between two complaints

/**
 * Sends spans in batches as OTLP over HTTP, in JSON. Work never waits for it: what the collector does not take is lost, and
 * the log says so every ten minutes at most.
 */
export const sendSpans = ({
  url,
  headers,
  resource,
  scope,
  pulse = 2_000,
}: Options): SpanSender => {
  let waiting: OtlpSpan[] = [];
  let complainedAt = -Infinity;
  let sending: Promise<void> | undefined;

  const complain = (error: unknown, count: number) => {
    if (performance.now() - complainedAt < quiet) return;
    complainedAt = performance.now();
    log('warn', 'Traces could not be sent', { spans: count, ...errorFacts(error) });
  };

  const post = async (spans: readonly OtlpSpan[]): Promise<void> => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          resourceSpans: [
            { resource: { attributes: attributesOf(resource) }, scopeSpans: [{ scope, spans }] },
          ],
        }),
        signal: AbortSignal.timeout(patience),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`The collector answered ${answer.status}`);
    } catch (error) {
      complain(error, spans.length);
    }
  };

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const spans = waiting.slice(0, largest);
      waiting = waiting.slice(largest);
      await post(spans);
    }
  };
  const flush = (): Promise<void> =>
    (sending ??= sendAll().finally(() => {
      sending = undefined;
    }));

  const ticking = setInterval(() => void flush(), pulse);
  ticking.unref();
  return {
    record: (span) => {
      if (waiting.length < most) waiting.push(span);
      else complain(new Error('More spans ended than could be sent'), 1);
    },
    close: async () => {
      clearInterval(ticking);
      await flush();
      await flush();
    },
  };
};
