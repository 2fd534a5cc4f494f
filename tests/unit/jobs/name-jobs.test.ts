import { describe, expect, it } from '@jest/globals';
import type { JobHelpers } from 'graphile-worker';
import { causeIn, withCause } from '@/core/job-cause';
import { countingRuns } from '@/jobs/count-runs';
import { namingJobs } from '@/jobs/name-jobs';
import { tallies } from '@/platform/tallies';
import { workInHand, workingOn, type WorkContext } from '@/platform/work-context';

const helpers = {} as JobHelpers;

describe('a job', () => {
  it('belongs to the request that enqueued it', async () => {
    const given = workingOn({ request: 'abc-1' }, () => withCause({ mail: 4 }));
    const seen: WorkContext[] = [];
    const tasks = namingJobs({ 'ensure-mail-is-sent': () => void seen.push(workInHand()) });
    await tasks['ensure-mail-is-sent']?.(given, helpers);
    await tasks['ensure-mail-is-sent']?.({ mail: 4 }, helpers);
    expect(seen).toEqual([
      { request: 'abc-1', job: 'ensure-mail-is-sent' },
      { job: 'ensure-mail-is-sent' },
    ]);
  });

  it('is given nothing more where nobody asked for it', () => {
    expect(withCause({ mail: 4 })).toEqual({ mail: 4 });
    expect(causeIn({ mail: 4, cause: { request: 7 } })).toEqual({});
    expect(causeIn(null)).toEqual({});
  });

  it('is counted with what came of it', async () => {
    const tasks = countingRuns({
      good: () => undefined,
      bad: () => Promise.reject(new Error('No')),
    });
    await tasks.good?.({}, helpers);
    await expect(tasks.bad?.({}, helpers)).rejects.toThrow('No');
    expect([tallies.jobs.get('good done'), tallies.jobs.get('bad failed')]).toEqual([1, 1]);
    expect(tallies.jobSeconds.has('bad')).toBe(true);
  });
});
