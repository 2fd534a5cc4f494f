import { Temporal } from 'temporal-polyfill';

import { addDays, countOfDays, dayOf, type Day } from './calendar-days';

/** An instant that has come to another day. */
export type MovedInstant = {
  /** ISO 8601 in UTC. */
  at: string;
  /** Whether the clocks show the wished hour once that day, never, so that the hour is later, or twice: then the first. */
  hour: 'once' | 'skipped' | 'twice';
};

type Zones = {
  /** By whose days the calendar is divided. */
  publication: string;
  /** By whose clocks the hour was meant, and stays; that of the publication where nobody said. */
  own?: string | null;
};

/** An instant at the same hour of another day: by the clocks by which it was meant, on a day of the publication. */
export const movedTo = (at: string, day: Day, { publication, own }: Zones): MovedInstant => {
  const zone = own ?? publication;
  const before = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const ahead = countOfDays(dayOf(at, publication), day);
  const target = addDays(before.toPlainDate().toString(), ahead);
  // Where the two zones change their clocks on other days, the hour may fall on the day beside.
  const tries = [0, -1, 1].map((aside) =>
    atHour(addDays(target, aside), before.toPlainTime().toString(), zone),
  );
  const [first] = tries;
  const fitting = tries.find((one) => dayOf(one.at, publication) === day) ?? first;
  if (!fitting) throw new Error('There is always the first try');
  return fitting;
};

/** An hour of a day, `09:00`, by the clocks of a zone. */
export const atHour = (day: Day, hour: string, zone: string): MovedInstant => {
  const wished = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(hour));
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wished.toZonedDateTime(zone, { disambiguation }).toInstant(),
  );
  const chosen = wished.toZonedDateTime(zone);
  const at = chosen.toInstant().toString();
  if (!chosen.toPlainDateTime().equals(wished)) return { at, hour: 'skipped' };
  return { at, hour: earlier && later && !earlier.equals(later) ? 'twice' : 'once' };
};

/** What the clocks of a zone are ahead of UTC at an instant: `UTC+2`, `UTC+5:30`. */
export const utcOffset = (at: string, zone: string): string => {
  const { offset } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const [, sign = '', hours = '0', minutes = '00'] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

/** The first instant from `from` on, and before `until`, at which the clocks of a zone are changed. */
export const clockChangeIn = (from: string, until: string, zone: string): string | null => {
  const change = Temporal.Instant.from(from)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next')
    ?.toInstant();
  if (!change || Temporal.Instant.compare(change, Temporal.Instant.from(until)) >= 0) return null;
  return change.toString();
};
