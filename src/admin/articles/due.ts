import { dayLabel, daysBetween, type Clock } from '../clock';
import { sayIn } from '../messages/say';

/** By when something is due, in words. */
export type Due = { label: string; isLate: boolean };

/** `Thu 3 Dec`, `today`, or `3 d late`. */
export const dueOf = (dueAt: string | null, clock: Clock, now: Date): Due | null => {
  if (dueAt === null) return null;
  const t = sayIn(clock.language);
  const days = daysBetween(dueAt, now, clock);
  const isLate = new Date(dueAt) < now;
  if (isLate && days > 0) return { label: t('articles.late', { count: days }), isLate };
  return { label: days === 0 ? t('articles.today') : dayLabel(dueAt, clock, now), isLate };
};
