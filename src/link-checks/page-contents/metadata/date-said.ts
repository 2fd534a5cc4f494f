import { readDate } from '@/interchange/repair/dates';
import { plain } from './plain';

/**
 * A date as a page writes it, in EDTF: `2025/06/10`, `2025-06-10T09:00+03:00`, `10 June 2025`, `12 марта 2024`, `2025`.
 * Of one whose order of day and month is not known, the year. Undefined where it is none.
 */
export const dateSaid = (value: unknown): string | undefined => {
  const text = plain(value, 60);
  if (!text) return undefined;
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:\D.*)?)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/.exec(text) ??
    [];
  if (year) return edtf(year, month, day);
  const read = readDate(text) ?? readDate(text.replace(/,? \d{1,2}:\d{2}.*$/, ''));
  if (read && 'date' in read) return read.date;
  return /(?:^|\D)((?:1[5-9]|20)\d{2})(?!\d)/.exec(text)?.[1];
};

/** The part of it that the calendar has. */
const edtf = (year: string, month: string | undefined, day: string | undefined): string => {
  if (!month || +month < 1 || +month > 12) return year;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  if (!day) return upToMonth;
  const whole = `${upToMonth}-${day.padStart(2, '0')}`;
  const read = readDate(whole);
  return read && 'date' in read ? whole : upToMonth;
};
