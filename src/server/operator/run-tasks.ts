import type { BasePayload } from 'payload';
import { askPublication, runningPublication } from './ask-publication';
import type { OperatorTask, Tell } from './contract';
import { operatorTasks, type InputOf, type TaskName } from './tasks';

/** Does one task. Resolves with whether all is fine. Throws OperatorError. */
export type RunTask = <Name extends TaskName>(task: Name, input: InputOf<Name>) => Promise<boolean>;

/**
 * Has the tasks of a command done by the publication that runs on this data folder, since that is ready; where none
 * does, by this process, which starts what it needs once for all of them.
 */
export const runTasks = async <T>(tell: Tell, work: (run: RunTask) => Promise<T>): Promise<T> => {
  const publication = await runningPublication();
  if (publication !== undefined) {
    return work((task, input) => askPublication(publication, { task, input }, tell));
  }
  const { withInstallation } = await import('../installation');
  return withInstallation((payload, _, signal) => work(runHere(payload, tell, signal)));
};

const runHere =
  (payload: BasePayload, tell: Tell, signal: AbortSignal): RunTask =>
  async (task, input) => {
    const run = (await operatorTasks[task]()) as OperatorTask<typeof input>;
    return run(payload, input, { tell, signal });
  };
