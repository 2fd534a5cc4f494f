/** From and until, both included, as `YYYY-MM-DDThh:mm:ssZ`. */
export type Span = { readonly from?: string; readonly until?: string };

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' && second.test(text) && isDate(text);

/** The time that two arguments choose; undefined where they are no dates, differ in form or stand the wrong way round. */
export const spanOf = (from: string | undefined, until: string | undefined): Span | undefined => {
  const given = [from, until].filter((date) => date !== undefined);
  const ofOneForm = [day, second].some((form) => given.every((date) => form.test(date)));
  if (!ofOneForm || !given.every(isDate)) return undefined;
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return {
    ...(from === undefined ? {} : { from: day.test(from) ? `${from}T00:00:00Z` : from }),
    ...(until === undefined ? {} : { until: day.test(until) ? `${until}T23:59:59Z` : until }),
  };
};

/** Whether the calendar has it: 30 February is no day, though it looks like one. */
const isDate = (text: string): boolean => {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.replace('Z', ''));
};

/** An instant as OAI-PMH says it: in UTC, to the second. */
export const datestampOf = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
