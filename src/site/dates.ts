import { dateFormat } from '@/platform/formats';
import type { Language } from '@/platform/language';

/**
 * A day or an instant in words, e.g. `June 10, 2025`. Takes EDTF level 0 (`2025`, `2025-06`,
 * `2025-06-10`) as it is and an ISO instant in the publication's time zone.
 */
export const sayDate = (date: string, language: Language, timeZone = 'UTC'): string => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T.*)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day, time] = parts;
  const instant = new Date(time ? date : `${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return dateFormat(language, {
    year: 'numeric',
    ...(month ? { month: 'long' as const } : {}),
    ...(day ? { day: 'numeric' as const } : {}),
    timeZone: time ? timeZone : 'UTC',
  })
    .format(instant)
    .replace(/\s?г\.$/u, '');
};

/** The day of an instant in a time zone as `YYYY-MM-DD`, for `<time datetime>` and metadata. */
export const dayOf = (instant: string, timeZone: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(instant)
    ? instant
    : dateFormat('en-CA', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone,
      }).format(new Date(instant));
