import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page says its status is; nothing where it is 200. */
export type StatedStatus = { status?: 404 | 410 };

/** Next's bundle has a copy of this module of its own, and the server is to hear what its pages state. */
const key = Symbol.for('ibidem.page-status');
type Shared = { [key]?: AsyncLocalStorage<StatedStatus> };
const answers = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<StatedStatus>());

/** Makes an answer and writes down in `stated` what its page states. */
export const hearingStatus = <T>(stated: StatedStatus, answer: () => T): T =>
  answers.run(stated, answer);

/** Said by a page before it is rendered, since the framework has no words for it. */
export const stateStatus = (status: NonNullable<StatedStatus['status']>): void => {
  const stated = answers.getStore();
  if (stated) stated.status = status;
};
