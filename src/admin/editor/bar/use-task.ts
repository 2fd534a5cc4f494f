'use client';

import { useEffect, useState } from 'react';
import type { Task } from '@/overviews/rules/tasks';
import { ask } from '../../ask';

/** What waits for this person on the article, as their home page has it; asked for again with each report. */
export const useTask = (articleId: number | string, at: string | undefined): Task | null => {
  const [task, setTask] = useState<Task | null>(null);
  useEffect(() => {
    if (at === undefined) return undefined;
    let late = false;
    void ask<{ task: Task | null }>('GET', `/desk/tasks/${articleId}`).then((answer) => {
      if (!late && answer.ok) setTask(answer.value.task);
    });
    return () => {
      late = true;
    };
  }, [articleId, at]);
  return task;
};
