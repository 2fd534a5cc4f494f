import type { PayloadRequest } from 'payload';

import type { Language } from '@/platform/language';
import { waiting } from '@/reviews/queries/waiting';
import type { TaskFacts } from '../rules/tasks';
import { openArticles } from './open-articles';
import { questionsFor } from './questions';

/** What decides what waits for whoever asks. */
export const taskFacts = async (
  req: PayloadRequest,
  language: Language,
  now: Date,
): Promise<TaskFacts> => {
  const person = { id: Number(req.user?.id ?? 0), roles: req.user?.roles ?? [] };
  const [articles, decided, questions] = await Promise.all([
    openArticles(req, language),
    waiting(req, now),
    questionsFor(req),
  ]);
  const decisions = [
    ...decided.retractions.map((each) => ({ ...each, verb: 'confirm' as const })),
    ...decided.ratifications.map((each) => ({ ...each, verb: 'ratify' as const })),
  ];
  return { person, articles, decisions, questions, reviews: decided.reviews };
};
