import { isolateObjectProperty, type PayloadRequest, type RequestContext } from 'payload';

/**
 * Workflow collections refuse every write that does not carry this token, and only commands can:
 * a request's context never comes from outside. It lives on `globalThis`, because Next loads this
 * module once per bundle and all of them must agree within a process.
 */
const slot = Symbol.for('ibidem.executor-token');
const shared = globalThis as typeof globalThis & { [slot]?: symbol };
const token = (shared[slot] ??= Symbol('executor'));

const contextKey = 'ibidemExecutor';

/** The part of a request's context that shows a command at work. */
export const executorContext = (): RequestContext => ({ [contextKey]: token });

export const isExecutor = (context: RequestContext | null | undefined): boolean =>
  context?.[contextKey] === token;

/**
 * The same request with the token, for the writes of one command. Passing `executorContext()` as
 * `context` beside an existing `req` would leave the token on that request for everything after.
 */
export const asExecutor = (req: PayloadRequest): PayloadRequest => {
  const executor = isolateObjectProperty(req, 'context');
  executor.context = { ...req.context, ...executorContext() };
  return executor;
};
