import { instantsOf, type Day } from '@/overviews/rules/calendar-days';
import { clockChangeIn, utcOffset } from '@/overviews/rules/moved-instant';
import { dayLabel, longDay, type Clock } from '../clock';
import type { MessageKey } from '../messages';
import type { sayIn } from '../messages/say';
import type { Asked } from './asked';
import type { ShownDay } from './days-table';

type Say = ReturnType<typeof sayIn>;

/** `December 2026`, or `7 to 13 December 2026`. */
export const sayShown = ({ view, day }: Asked, days: readonly Day[], t: Say): string => {
  const last = days.at(-1) ?? day;
  if (view === 'week') {
    const first = days[0] ?? day;
    const isOneMonth = monthOf(first) === monthOf(last);
    const from = isOneMonth ? String(Number(first.slice(8))) : dayInMonth(first, t);
    const words = t('calendar.week', { from, until: dayInMonth(last, t) });
    return `${words} ${last.slice(0, 4)}`;
  }
  return `${t(`calendar.month.${monthOf(day)}` as MessageKey)} ${day.slice(0, 4)}`;
};

type Placed = { day: Day; index: number; asked: Asked; today: Day; more: number };

/** What a cell is called: its number, with the month where another one begins. */
export const shownDay = (
  { day, index, asked, today, more }: Placed,
  { t, clock }: { t: Say; clock: Clock },
): ShownDay => {
  const number = Number(day.slice(8));
  return {
    day,
    label: index === 0 || number === 1 ? dayInMonth(day, t) : String(number),
    full: longDay(instantsOf([day], clock.zone).from, clock),
    isToday: day === today,
    isOutside: asked.view === 'month' && day.slice(0, 7) !== asked.day.slice(0, 7),
    more,
  };
};

const dayInMonth = (day: Day, t: Say): string =>
  t(`calendar.dayIn.${monthOf(day)}` as MessageKey, { day: Number(day.slice(8)) });

const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** How the publication's clocks stand to UTC in these days; both, where they are changed. */
export const sayOffset = (days: readonly Day[], clock: Clock, t: Say): string => {
  const { from, until } = instantsOf(days, clock.zone);
  const before = utcOffset(from, clock.zone);
  const change = clockChangeIn(from, until, clock.zone);
  if (change === null || utcOffset(change, clock.zone) === before) return before;
  const after = utcOffset(change, clock.zone);
  return t('calendar.offsetChanges', { before, after, day: dayLabel(change, clock) });
};
