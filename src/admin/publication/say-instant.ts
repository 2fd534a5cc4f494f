import type { Dates } from '@/languages/dates';
import { basics } from '@/languages/basics';
import type { Language } from '@/platform/language';
import { offsetName } from '@/platform/zoned-time';

/** An instant by the clocks of a zone, with what is needed to take it for no other: day, date, time, offset. */
export const sayInstant = (instant: Date, zone: string, language: Language): string =>
  `${clockFace(instant, zone, language)} (UTC${offsetName(instant, zone)})`;

/** The language's own way, where browsers need not know it. */
const own = (language: Language): Dates['own'] => basics[language].dates.own;

const clockFace = (instant: Date, zone: string, language: Language): string =>
  own(language)?.instant(instant, zone, { weekday: true, month: 'long', time: true }) ??
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);

/** A length of time in its largest fitting unit, as “3 days”. */
export const sayLength = (milliseconds: number, language: Language): string => {
  const minutes = Math.max(Math.round(milliseconds / 60_000), 1);
  const [unit, size] = units.find(([, inMinutes]) => minutes >= inMinutes) ?? minute;
  const count = Math.floor(minutes / size);
  return (
    own(language)?.length(count, unit) ??
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  );
};

const minute = ['minute', 1] as const;
const units = [['day', 1440], ['hour', 60], minute] as const;

/** The zone of this browser. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
