/** When something happens by the clock: minutes, hours, days of the month, months and days of the week (0: Sunday). */
export type CronLine = readonly [Field, Field, Field, Field, Field];
/** The numbers that suit; undefined where all do. */
type Field = ReadonlySet<number> | undefined;

const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

/**
 * @param text `03:30` for each day, or five fields as crontab(5) has them, with numbers, lists, ranges and steps
 * @returns undefined where it is neither
 */
export const cronLine = (text: string): CronLine | undefined => {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour && minute) return cronLine(`${Number(minute)} ${Number(hour)} * * *`);
  const parts = text.trim().split(/\s+/);
  if (parts.length !== ranges.length) return undefined;
  const fields = ranges.map(([least, most], place) => fieldIn(parts[place] ?? '', least, most));
  if (fields.includes('wrong')) return undefined;
  return fields as unknown as CronLine;
};

const fieldIn = (text: string, least: number, most: number): Field | 'wrong' => {
  if (text === '*') return undefined;
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const [, from, to, step = '1'] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined || Number(step) < 1) return 'wrong';
    const first = from === '*' ? least : Number(from);
    const last =
      from === '*' || (to === undefined && part.includes('/')) ? most : Number(to ?? first);
    if (first < least || last > most || first > last) return 'wrong';
    for (let one = first; one <= last; one += Number(step)) numbers.add(one);
  }
  return numbers;
};

/**
 * The last minute that suits, up to this one and at most a year ago.
 *
 * @param local what the clocks show, as `2026-12-01T03:30`; so is the answer
 */
export const lastTimeOf = (line: CronLine, local: string): string | undefined => {
  const [minutes, hours] = line;
  const start = new Date(`${local.slice(0, 16)}Z`);
  for (let back = 0; back <= 366; back += 1) {
    const day = new Date(start.getTime() - back * 24 * 60 * 60 * 1000);
    if (!suitsDay(line, day)) continue;
    const latest = back === 0 ? start.getUTCHours() * 60 + start.getUTCMinutes() : 24 * 60 - 1;
    for (let time = latest; time >= 0; time -= 1) {
      if (!suits(hours, Math.floor(time / 60)) || !suits(minutes, time % 60)) continue;
      return `${day.toISOString().slice(0, 10)}T${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`;
    }
  }
  return undefined;
};

/** Where both the day of the month and that of the week are named, either does (crontab(5)). */
const suitsDay = ([, , days, months, weekdays]: CronLine, day: Date): boolean => {
  if (!suits(months, day.getUTCMonth() + 1)) return false;
  const isDay = suits(days, day.getUTCDate());
  const isWeekday =
    suits(weekdays, day.getUTCDay()) || (day.getUTCDay() === 0 && suits(weekdays, 7));
  return days && weekdays ? isDay || isWeekday : isDay && isWeekday;
};

const suits = (field: Field, number: number): boolean => field?.has(number) ?? true;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
