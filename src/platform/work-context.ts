import { AsyncLocalStorage } from 'node:async_hooks';

/** What a piece of work is part of. Every line of the log that is written during it says so. */
export type WorkContext = {
  /** Id of the request, as its answer says in `X-Request-Id`; a job has that of the request that enqueued it. */
  request?: string;
  /** Name of the job. */
  job?: string;
};

/** Next's bundle has a copy of this module of its own, and works for requests that the server has named. */
const key = Symbol.for('ibidem.work-context');
type Shared = { [key]?: AsyncLocalStorage<WorkContext> };
const work = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<WorkContext>());

/** Does work as a part of what is named; what is not named stays as it was. */
export const workingOn = <T>(context: WorkContext, doWork: () => T): T =>
  work.run({ ...work.getStore(), ...context }, doWork);

/** Nothing outside of any work. */
export const workInHand = (): WorkContext => work.getStore() ?? none;

const none: WorkContext = {};
