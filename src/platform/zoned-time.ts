/**
 * The instants at which the clocks of a zone show a time: one; none, where they are put forward over it;
 * or two, where they are put back and it comes round again.
 */
export type ZonedTime =
  | { kind: 'once'; instant: Date }
  /** `before` and `after` read the time by the clock as it went before the change, and as it went after it. */
  | { kind: 'skipped'; before: Date; after: Date }
  | { kind: 'twice'; first: Date; second: Date };

/**
 * @param local date and time as `<input type="datetime-local">` gives them: `2026-03-29T02:30`
 * @param zone IANA name, such as `Europe/Minsk`
 * @returns undefined when there is no such date, time or zone
 */
export const zonedTime = (local: string, zone: string): ZonedTime | undefined => {
  const asUtc = asIfUtc(local);
  if (asUtc === undefined || !isZone(zone)) return undefined;
  // Clocks differ from UTC by less than a day, so both offsets around a change lie between these.
  const offsets = [-dayLength, dayLength].map((aside) => offsetAt(asUtc + aside, zone));
  const [before = 0, after = 0] = offsets;
  const instants = [...new Set(offsets.map((offset) => asUtc - offset))]
    .filter((instant) => instant + offsetAt(instant, zone) === asUtc)
    .sort((one, other) => one - other);
  const [first, second] = instants.map((instant) => new Date(instant));
  if (!first) {
    return { kind: 'skipped', before: new Date(asUtc - after), after: new Date(asUtc - before) };
  }
  return second ? { kind: 'twice', first, second } : { kind: 'once', instant: first };
};

/** What the clocks of a zone show at an instant, to the minute, as `<input type="datetime-local">` takes it. */
export const localTime = (instant: Date, zone: string): string =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 16);

/** How a zone stands to UTC at an instant, as ISO 8601 writes it: `+03:00`. */
export const offsetName = (instant: Date, zone: string): string => {
  const minutes = Math.round(offsetAt(instant.getTime(), zone) / minuteLength);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
};

export const isZone = (zone: string): boolean => {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
};

const minuteLength = 60_000; // ms
const dayLength = 24 * 60 * minuteLength;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The clock's reading taken for UTC; undefined for 30 February and the like. */
const asIfUtc = (local: string): number | undefined => {
  const wanted = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(local)?.[0];
  const instant = wanted ? Date.parse(`${wanted}Z`) : Number.NaN;
  if (Number.isNaN(instant)) return undefined;
  return new Date(instant).toISOString().slice(0, 16) === wanted ? instant : undefined;
};

/** Milliseconds by which a zone's clocks are ahead of UTC. */
const offsetAt = (instant: number, zone: string): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const clock = clocks.get(zone) ?? newClock(zone);
  clocks.set(zone, clock);
  return clock;
};

const newClock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
