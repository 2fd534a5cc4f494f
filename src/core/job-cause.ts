import { traceInHand } from '@/platform/tracing';
import { workInHand } from '@/platform/work-context';

/** Why there is a job: the request that enqueued it, and the trace that it is part of (W3C Trace Context, `traceparent`). */
export type JobCause = { request?: string; trace?: string };

const key = 'cause';

/** What a job is given, with its cause beside it, where there is one. Tasks look at what they know, and at nothing else. */
export const withCause = (payload: object): object => {
  const { request } = workInHand();
  const trace = traceInHand();
  const cause: JobCause = { ...(request ? { request } : {}), ...(trace ? { trace } : {}) };
  return Object.keys(cause).length > 0 ? { ...payload, [key]: cause } : payload;
};

/** The cause that stands in what a job was given; empty where it has none. */
export const causeIn = (payload: unknown): JobCause => {
  const { [key]: cause } = (payload ?? {}) as { [key]?: unknown };
  const { request, trace } = (cause ?? {}) as { request?: unknown; trace?: unknown };
  return {
    ...(typeof request === 'string' ? { request } : {}),
    ...(typeof trace === 'string' ? { trace } : {}),
  };
};
