import type { TaskList } from 'graphile-worker';
import { workingOn } from '@/platform/work-context';
import { causeIn } from '@/core/job-cause';

/** The same tasks, whose lines in the log say which job they belong to, and which request that came from. */
export const namingJobs = (tasks: TaskList): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).flatMap(([name, task]) =>
      task === undefined ? [] : [[name, named(name, task)]],
    ),
  );

type Task = NonNullable<TaskList[string]>;

const named =
  (job: string, task: Task): Task =>
  (payload, ...given) => {
    const { request } = causeIn(payload);
    return workingOn({ job, ...(request ? { request } : {}) }, () => task(payload, ...given));
  };
