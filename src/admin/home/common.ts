import type { Clock } from '../clock';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import type { sayIn } from '../messages/say';

/** What every part of the page needs to say anything. */
export type Common = {
  clock: Clock;
  now: Date;
  t: ReturnType<typeof sayIn>;
  /** What stages are called. */
  sayPolicy: SayPolicy;
};

export const articlePath = (id: number): string => `/admin/collections/articles/${id}`;

/** `today`, `4 d`. */
export const sayDays = (days: number, t: Common['t']): string =>
  days === 0 ? t('home.today') : t('home.days', { count: days });
