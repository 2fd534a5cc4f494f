import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, `2026-12-10`. */
export type Day = string;

export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/**
 * The day that an address asks for: `2026-12`, whose first day it is, or `2026-12-10`.
 * @returns `today` where it says neither, or a year in which nobody works
 */
export const askedDay = (asked: string | undefined, today: Day): Day => {
  const [, month, day] = /^(2[01]\d\d-\d\d|19[789]\d-\d\d)(-\d\d)?$/.exec(asked ?? '') ?? [];
  if (month === undefined) return today;
  try {
    return Temporal.PlainDate.from(`${month}${day ?? '-01'}`, { overflow: 'reject' }).toString();
  } catch {
    return today;
  }
};

/** How an address says which days it shows: a month, or the first day of a week. */
export const asAsked = (view: CalendarView, day: Day): string =>
  view === 'week' ? mondayOf(day) : day.slice(0, 7);

/** The days that a view shows: whole weeks from Monday on, or, as a list, those of the month alone. */
export const shownDays = (view: CalendarView, day: Day): readonly Day[] => {
  if (view === 'week') return daysFrom(mondayOf(day), 7);
  const first = plain(day).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  if (view === 'list') return daysFrom(first.toString(), first.daysInMonth);
  const start = mondayOf(first.toString());
  const end = addDays(mondayOf(last.toString()), 7);
  return daysFrom(start, countOfDays(start, end));
};

/** A day of the month or week before (-1) or after (1). */
export const neighbour = (view: CalendarView, day: Day, by: -1 | 1): Day =>
  view === 'week'
    ? addDays(mondayOf(day), 7 * by)
    : plain(day).with({ day: 1 }).add({ months: by }).toString();

export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();

/** The same day of another month, or its last where it has no such day. */
export const addMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString();

/** Days from one to another; negative when it goes back. */
export const countOfDays = (from: Day, to: Day): number => plain(from).until(plain(to)).days;

/** 1 is Monday, 7 Sunday (ISO 8601). */
export const weekday = (day: Day): number => plain(day).dayOfWeek;

export const weeksOf = (days: readonly Day[]): readonly (readonly Day[])[] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );

/**
 * From when until when days last by the clocks of a zone, as instants in ISO 8601: the end is no part of it. A day may
 * have 23 or 25 hours, and begin at one o'clock where its midnight is skipped.
 */
export const instantsOf = (days: readonly Day[], zone: string): { from: string; until: string } => {
  const [first = '1970-01-01'] = days;
  const start = (day: Day) => plain(day).toZonedDateTime(zone).toInstant().toString();
  return { from: start(first), until: start(addDays(days.at(-1) ?? first, 1)) };
};

/** The day on which an instant falls by the clocks of a zone. */
export const dayOf = (instant: string, zone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

const plain = (day: Day) => Temporal.PlainDate.from(day);

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

const daysFrom = (first: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));
