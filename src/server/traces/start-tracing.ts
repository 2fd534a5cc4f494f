import { hostname } from 'node:os';
import { env } from '@/platform/env';
import type { Shutdown } from '../shutdown';

/** Traces, where OTEL_EXPORTER_OTLP_ENDPOINT says to whom they go; else nothing of it is even loaded. */
export const startTracing = async (shutdown: Shutdown): Promise<void> => {
  const { traces, role } = env();
  if (!traces) return;
  const [
    { otlpTracer },
    { sendSpans },
    { traceInHand, traceWith },
    { nameTracesInLog },
    { version },
  ] = await Promise.all([
    import('./otlp-tracer'),
    import('./send-spans'),
    import('@/platform/tracing'),
    import('@/platform/logging'),
    import('@/platform/tool'),
  ]);
  const { url, headers, serviceName, share } = traces;
  const sender = sendSpans({
    url,
    headers,
    resource: {
      'service.name': serviceName,
      'service.version': version,
      'service.instance.id': `${role}-${hostname()}-${process.pid}`,
    },
    scope: { name: 'ibidem', version },
  });
  traceWith(otlpTracer({ record: sender.record, share }));
  nameTracesInLog(() => {
    const trace = traceInHand()?.split('-')[1];
    return trace === undefined ? undefined : { trace };
  });
  shutdown.add('pools', 'the traces', async () => {
    traceWith(undefined);
    await sender.close();
  });
};
