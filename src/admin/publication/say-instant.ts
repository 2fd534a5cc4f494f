import type { Language } from '@/platform/language';
import { offsetName } from '@/platform/zoned-time';

/** An instant by the clocks of a zone, with what is needed to take it for no other: day, date, time, offset. */
export const sayInstant = (instant: Date, zone: string, language: Language): string => {
  const clock = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${clock.format(instant)} (UTC${offsetName(instant, zone)})`;
};

/** Short, by the reader's own clock. */
export const sayWhen = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(at));

/** A length of time in its largest fitting unit, as “3 days”. */
export const sayLength = (milliseconds: number, language: Language): string => {
  const minutes = Math.max(Math.round(milliseconds / 60_000), 1);
  const [unit, size] = units.find(([, inMinutes]) => minutes >= inMinutes) ?? ['minute', 1];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(minutes / size),
  );
};

const units: readonly (readonly [string, number])[] = [
  ['day', 1440],
  ['hour', 60],
];

/** The zone of this browser. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
