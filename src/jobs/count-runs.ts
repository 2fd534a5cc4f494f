import type { TaskList } from 'graphile-worker';
import { addTo, tallies } from '@/platform/tallies';

/** The same tasks, each run of which is counted, with what came of it and the time that it took. */
export const countingRuns = (tasks: TaskList): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).flatMap(([name, task]) =>
      task === undefined ? [] : [[name, counted(name, task)]],
    ),
  );

type Task = NonNullable<TaskList[string]>;

const counted =
  (name: string, task: Task): Task =>
  async (...given) => {
    const start = performance.now();
    try {
      const result = await task(...given);
      addTo(tallies.jobs, `${name} done`);
      return result;
    } catch (error) {
      addTo(tallies.jobs, `${name} failed`);
      throw error;
    } finally {
      addTo(tallies.jobSeconds, name, (performance.now() - start) / 1000);
    }
  };
