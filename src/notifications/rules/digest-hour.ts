import { localTime, zonedTime } from '@/platform/zoned-time';

/** By the publication's clocks. */
export const usualDigestHour = 7;

export const isDigestHour = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24;

/** One daily letter: of which local day, and until when what it tells of had happened. */
export type DigestTime = { day: string; until: Date };

/**
 * The letter of the local day on which it is now; null before its hour. Where clocks are put forward over that hour it is
 * the first instant behind it, and where they are put back the first of the two.
 */
export const digestTime = (now: Date, zone: string, hour: number): DigestTime | null => {
  const day = localTime(now, zone).slice(0, 10);
  const found = zonedTime(`${day}T${String(hour).padStart(2, '0')}:00`, zone);
  if (!found) return null;
  const until =
    found.kind === 'once' ? found.instant : found.kind === 'twice' ? found.first : found.after;
  return now < until ? null : { day, until };
};
