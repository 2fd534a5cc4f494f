import type { PayloadRequest } from 'payload';

import type { Language } from '@/platform/language';
import { tasksOf, type Task } from '../rules/tasks';
import { taskFacts } from './task-facts';

/** What waits for this person on one article, by the very rule of the home page; null when nothing does. */
export const taskOfArticle = async (
  req: PayloadRequest,
  article: number,
  { language, now }: { language: Language; now: Date },
): Promise<Task | null> =>
  tasksOf(await taskFacts(req, language, now), now).find((task) => task.article === article) ??
  null;
