/**
 * A process of the publication without its pages: it takes jobs as every worker does, and runs the commands that the
 * API would run, one for each line of standard input. Made to be killed.
 */
import { createInterface } from 'node:readline';
import { createLocalReq } from 'payload';

import { nameOfConnection } from '@/database/process-name';
import { requestEvent } from '@/editions/commands/verbs';
import type { EventInput } from '@/editions/rules/edition-facts';
import { runWorker, type Worker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { env } from '@/platform/env';
import { bootPayload } from '@/server/boot-payload';
import type { RequestableEvent } from '@/editions/rules/events';

/** What somebody asks for through the API; or that jobs be taken from now on. */
export type Asked = Command | 'work';
type Command = { user: number; event: RequestableEvent; input: EventInput };

const payload = await bootPayload();
let worker: Worker | undefined;
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

const answer = async (asked: Asked): Promise<number> => {
  if (asked !== 'work') return run(asked);
  worker ??= await runWorker(
    env().databaseUrl ?? '',
    taskList(payload, () => []),
  );
  return 200;
};

const run = async ({ user: id, event, input }: Command): Promise<number> => {
  const user = await payload.findByID({ collection: 'users', id, depth: 0 });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  const result = await requestEvent[event](req, input);
  return result.ok ? 200 : result.error.status;
};

const stop = async (): Promise<never> => {
  await worker?.stop();
  process.exit(0);
};

createInterface({ input: process.stdin }).on('line', (line) => {
  void answer(JSON.parse(line) as Asked).then(
    (status) => say({ status }),
    (error: unknown) => say({ status: 500, error: String(error) }),
  );
});
process.once('SIGTERM', () => void stop());
say({ ready: true, name: nameOfConnection('') });
