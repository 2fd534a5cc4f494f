import { count, id, instant, list, oneOf, orNull, record, text } from '@/openapi/schema';
import { jobStates } from '@/operations/queries/jobs';
import { checkNames, checkStates } from '@/operations/rules/checks';
import type { Operations } from '../described';

const number = { type: 'number' } as const;
const files = record({ files: count, bytes: count });
const check = record({ state: oneOf(checkStates) }, { figure: number });

const job = record({
  id,
  task: text,
  state: oneOf(jobStates),
  attempts: count,
  error: orNull(text),
  at: instant,
});

export const systemOperations: Operations = {
  'GET /system': {
    summary: 'How the publication is: checks, jobs, storage, the last backup, versions',
    description: 'For administrators; a key needs the scope `administer`.',
    tag: 'system',
    for: 'desk',
    answers: {
      200: {
        description: 'As the process sees it that was asked.',
        schema: record(
          {
            checks: record(Object.fromEntries(checkNames.map((name) => [name, check]))),
            queue: record({
              counts: record(Object.fromEntries(jobStates.map((state) => [state, count]))),
              jobs: list(job),
            }),
            storage: record({
              database: record({ bytes: count }),
              pictures: files,
              snapshots: files,
              renditions: files,
            }),
            versions: record({
              ibidem: text,
              node: text,
              postgres: text,
              payload: text,
              next: text,
            }),
          },
          { backup: record({ at: instant, bytes: count }, { verifiedAt: instant }) },
        ),
      },
    },
    refusals: [403],
  },
  'POST /system/jobs/:id/retry': {
    summary: 'Have a job done that was given up',
    description: 'For administrators; a key needs the scope `administer`.',
    tag: 'system',
    for: 'desk',
    answers: { 202: { description: 'It was taken up again.', schema: record({ job: id }) } },
    refusals: [403, 404, 409],
  },
};
