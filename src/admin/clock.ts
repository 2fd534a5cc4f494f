import { basics } from '@/languages/basics';
import type { Language } from '@/platform/language';
import { localTime } from '@/platform/zoned-time';

/**
 * One way to write days and hours at the desk, by the publication's clocks and in the person's language. It runs on the
 * server alone, or with the words that the language brings along where browsers do not know it.
 */
export type Clock = {
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
};

/** `Mon 23 Nov`; with the year where it is another than that of `now`. */
export const dayLabel = (at: string | Date, clock: Clock, now: Date = new Date(at)): string => {
  const instant = new Date(at);
  const isOtherYear = yearIn(instant, clock) !== yearIn(now, clock);
  const own = basics[clock.language].dates.own;
  if (own) {
    const said = own.instant(instant, clock.zone, { month: 'short', weekday: true });
    return said.replace(',', '').replace(isOtherYear ? / г\.$/ : / \d{4} г\.$/, '');
  }
  return parts(instant, clock, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isOtherYear ? { year: 'numeric' } : {}),
  });
};

/** `Monday 30 November`, the head of a day. */
export const longDay = (at: string | Date, clock: Clock): string => {
  const own = basics[clock.language].dates.own;
  return own
    ? own
        .instant(new Date(at), clock.zone, { month: 'long', weekday: 'long' })
        .replace(/ \d{4} г\.$/, '')
    : parts(new Date(at), clock, { weekday: 'long', day: 'numeric', month: 'long' });
};

/** `07:00`. */
export const hour = (at: string | Date, { zone }: Clock): string =>
  localTime(new Date(at), zone).slice(11, 16);

/** `Thu 3 Dec 07:00`. */
export const dayAndHour = (at: string | Date, clock: Clock, now?: Date): string =>
  `${dayLabel(at, clock, now)} ${hour(at, clock)}`;

/** The place that a zone is named after: `New York` of `America/New_York`. */
export const placeOfZone = (zone: string): string =>
  zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** Days of the calendar from one instant to another by the clocks of a zone; negative when it goes back. */
export const daysBetween = (from: string | Date, to: string | Date, { zone }: Clock): number =>
  (midnight(to, zone) - midnight(from, zone)) / 86_400_000;

const midnight = (at: string | Date, zone: string): number =>
  Date.parse(`${localTime(new Date(at), zone).slice(0, 10)}T00:00:00Z`);

const yearIn = (at: Date, { zone }: Clock): string => localTime(at, zone).slice(0, 4);

/** Without the points and commas that languages put between the parts. */
const parts = (at: Date, { language, zone }: Clock, look: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...look, timeZone: zone })
    .format(at)
    .replaceAll(/[,.]/g, '')
    .replace(/ г$/, '');
