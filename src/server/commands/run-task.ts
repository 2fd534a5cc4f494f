import { runTasks } from '../operator/run-tasks';
import type { InputOf, TaskName } from '../operator/tasks';
import { tellOnTerminal } from '../operator/tell-on-terminal';

/** Runs one task and ends the process: with code 1 when something is not fine. */
export const runTask = async <Name extends TaskName>(
  task: Name,
  input: InputOf<Name>,
): Promise<never> => {
  const { tell } = tellOnTerminal(process.stdout);
  process.exit((await runTasks(tell, (run) => run(task, input))) ? 0 : 1);
};
