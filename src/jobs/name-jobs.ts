import type { TaskList } from 'graphile-worker';
import { traced } from '@/platform/tracing';
import { workingOn } from '@/platform/work-context';
import { causeIn } from '@/core/job-cause';

/** The same tasks, whose lines in the log say which job they belong to, and which request that came from, and which are part of its trace. */
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
    const { request, trace: parent } = causeIn(payload);
    const attributes = { 'messaging.system': 'graphile-worker', 'messaging.destination.name': job };
    return workingOn({ job, ...(request ? { request } : {}) }, () =>
      traced({ name: `job ${job}`, kind: 'consumer', attributes, parent }, () =>
        task(payload, ...given),
      ),
    );
  };
