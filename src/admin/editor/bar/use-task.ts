'use client';

import { useEffect, useState } from 'react';
import type { Task } from '@/overviews/rules/tasks';
import { ask } from '../../ask';

/**
 * What waits for this person on the article, as their home page has it; asked for again with each report. Undefined until
 * that is known: another step than theirs is not offered meanwhile.
 */
export const useTask = (
  articleId: number | string,
  at: string | undefined,
): Task | null | undefined => {
  const [task, setTask] = useState<Task | null>();
  useEffect(() => {
    if (at === undefined) return undefined;
    let late = false;
    void ask<{ task: Task | null }>('GET', `/desk/tasks/${articleId}`).then((answer) => {
      if (!late) setTask((known) => (answer.ok ? answer.value.task : (known ?? null)));
    });
    return () => {
      late = true;
    };
  }, [articleId, at]);
  return task;
};
