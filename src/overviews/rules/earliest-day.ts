import { addDays, dayOf, type Day } from './calendar-days';
import { movedTo } from './moved-instant';

/** Why a day will not do, and the first that would. */
export type DayRefusal = { why: 'passed' | 'under-review'; day: Day };

type Wish = {
  /** The instant that is wished: ISO 8601. */
  at: string;
  /** Until when the open stage of the review may take; null where none is open, or it has no allowance. */
  allowedUntil: string | null;
  /** By whose clocks the hour was meant. */
  own?: string | null;
  /** The publication's zone. */
  zone: string;
  now: string;
};

/** What speaks against an instant: it is over, or a stage of the review may take longer than that day. */
export const refusalOfDay = (wish: Wish): DayRefusal | null => {
  const { at, allowedUntil, zone, now } = wish;
  const isOver = Date.parse(at) <= Date.parse(now);
  const end = allowedUntil === null ? null : dayOf(allowedUntil, zone);
  if (!isOver && (end === null || dayOf(at, zone) >= end)) return null;
  return { why: isOver ? 'passed' : 'under-review', day: firstDay(wish, end) };
};

/** The first day that would do at the same hour. */
const firstDay = ({ at, own, zone, now }: Wish, end: Day | null): Day => {
  const today = dayOf(now, zone);
  const start = end !== null && end > today ? end : today;
  const then = movedTo(at, start, { publication: zone, own: own ?? null }).at;
  return Date.parse(then) > Date.parse(now) ? start : addDays(start, 1);
};
