import type { Config } from 'payload';
import { log } from './logging';

/** Payload writes lines of JSON (pino); they join our own log. */
const destination = {
  write: (line: string) => {
    const { level, msg, err } = JSON.parse(line) as PinoLine;
    const message = msg ?? err?.message ?? 'Payload';
    // Who is refused hears it, and the front counts it: no fault of ours, and a stack says nothing of it.
    if (isRefusal(err)) return log('debug', message, { from: 'payload', status: err?.status });
    log(level >= 50 ? 'error' : 'warn', message, { from: 'payload', err });
  },
};

const isRefusal = (err: Err | undefined): boolean =>
  err?.status !== undefined && err.status >= 400 && err.status < 500;

/** As pino would write it, with the status of what GraphQL has wrapped; its own errors are about the question. */
const err = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { originalError } = error as { originalError?: unknown };
  const isAboutQuestion = error.name === 'GraphQLError' && originalError === undefined;
  const status = isAboutQuestion ? 400 : (statusOf(error) ?? statusOf(originalError));
  const { name: type, message } = error;
  const { code } = error as { code?: unknown };
  // A trace is made when it is read, which costs more than the refusal.
  const stack = isRefusal({ status }) ? undefined : error.stack;
  return { type, message, stack, code, status };
};

const statusOf = (error: unknown): number | undefined => {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
};

export const payloadLog = {
  options: { level: 'warn', serializers: { err } },
  destination,
} as Config['logger'];

type Err = { message?: string; status?: number };
type PinoLine = { level: number; msg?: string; err?: Err };
