import { refusalOfDay, type DayRefusal } from '@/overviews/rules/earliest-day';
import { dayOf, type Day } from '@/overviews/rules/calendar-days';
import { atHour, movedTo, type MovedInstant } from '@/overviews/rules/moved-instant';
import { dayLabel, hour, placeOfZone, type Clock } from '../clock';
import type { Say } from '../use-desk';
import type { Card } from './card';

/** What an hour is that nobody has chosen yet. */
export const usualHour = '09:00';

/** Where a card would come to on a day: at its own hour, or at one of the publication's. */
export const whereTo = (card: Card, day: Day, { zone }: Clock, chosen?: string): MovedInstant =>
  card.at === null || chosen !== undefined
    ? atHour(day, chosen ?? usualHour, zone)
    : movedTo(card.at, day, { publication: zone, own: card.zone });

/** Why not there, as far as this page knows; the server decides. */
export const refusalThere = (
  card: Card,
  { at }: MovedInstant,
  { zone }: Clock,
): DayRefusal | null =>
  refusalOfDay({
    at,
    allowedUntil: card.allowedUntil,
    own: card.zone,
    zone,
    now: new Date().toISOString(),
  });

/** `To Thu 10 Dec, 09:00`, by the publication's clocks, and by others where they matter. */
export const sayWhereTo = (card: Card, to: MovedInstant, clock: Clock, t: Say): string[] => {
  const now = new Date();
  const said = hour(to.at, clock);
  const meant = card.zone && hour(to.at, { ...clock, zone: card.zone });
  const mine = { ...clock, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const isOtherDay = dayOf(to.at, mine.zone) !== dayOf(to.at, clock.zone);
  return [
    t('calendar.to', { day: dayLabel(to.at, clock, now), hour: said }),
    meant && meant !== said
      ? t('calendar.where', { hour: meant, zone: placeOfZone(card.zone ?? '') })
      : '',
    hour(to.at, mine) === said && !isOtherDay
      ? ''
      : t(isOtherDay ? 'calendar.yourDay' : 'calendar.yourHour', {
          day: dayLabel(to.at, mine, now),
          hour: hour(to.at, mine),
        }),
    to.hour === 'once' ? '' : t(`calendar.${to.hour}`),
  ].filter(Boolean);
};

/** A day by itself, said as instants are. */
export const sayDay = (day: Day, clock: Clock): string =>
  dayLabel(atHour(day, '12:00', clock.zone).at, clock, new Date());
