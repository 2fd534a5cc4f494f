const day = 86_400_000;

/**
 * When a server wants to be asked again (RFC 9110 §10.2.3): seconds or a date, not before `at` and not later than 30
 * days after it. Nothing when it says neither.
 */
export const retryTime = (retryAfter: string | undefined, at: Date): Date | undefined => {
  const said = retryAfter?.trim() ?? '';
  const time = /^\d{1,10}$/.test(said) ? at.getTime() + Number(said) * 1000 : httpDate(said);
  if (time === undefined) return undefined;
  return new Date(Math.min(Math.max(time, at.getTime()), at.getTime() + 30 * day));
};

/** Only what looks like a date of HTTP: `Date.parse` takes almost anything. */
const httpDate = (said: string): number | undefined => {
  if (!/^[A-Z][a-z]{2,8},? /.test(said)) return undefined;
  const time = Date.parse(said);
  return Number.isNaN(time) ? undefined : time;
};
