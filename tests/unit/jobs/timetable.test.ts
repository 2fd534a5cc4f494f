import { expect, it } from '@jest/globals';

import { timetable } from '@/jobs/timetable';

it('keeps times that the queue can read, a task each', () => {
  const tasks = timetable().map(({ task }) => task);
  expect(new Set(tasks).size).toBe(tasks.length);
  expect(tasks).toContain('ensure-copies-are-judged');
});
