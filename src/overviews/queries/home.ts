import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import { awaitedBy, tasksOf, type Awaited, type Task } from '../rules/tasks';
import type { OpenArticle } from '../rules/open-article';
import { weekOf, type WeekEntry } from '../rules/week';
import { brokenLately, type BrokenLately } from './broken-lately';
import { publishedLately } from './published-lately';
import { taskFacts } from './task-facts';

/** What somebody sees when they come to the desk. */
export type Home = {
  tasks: readonly Task[];
  awaited: readonly Awaited[];
  articles: readonly OpenArticle[];
  week: readonly WeekEntry[];
  broken: readonly BrokenLately[];
  /** Whether readers have anything yet. */
  isPublishing: boolean;
};

const day = 24 * 60 * 60 * 1000; // ms

export const home = async (
  req: PayloadRequest,
  { language, timeZone, now }: { language: Language; timeZone: string; now: Date },
): Promise<Home> => {
  const [facts, broken, published, [first]] = await Promise.all([
    taskFacts(req, language, now),
    brokenLately(req, new Date(now.getTime() - day), 6),
    publishedLately(req, new Date(now.getTime() - day), now),
    runSql(req, sql`SELECT FROM editions WHERE published_at IS NOT NULL LIMIT 1`),
  ]);
  const { articles } = facts;
  return {
    tasks: tasksOf(facts, now),
    awaited: awaitedBy(facts, now),
    articles,
    week: weekOf(articles, published, timeZone, now),
    broken,
    isPublishing: first !== undefined,
  };
};
