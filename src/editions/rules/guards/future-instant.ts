import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A schedule names an instant yet to come, and the time zone in which it was meant. */
export const futureInstant: Guard = ({ request: { scheduledFor, scheduledZone }, now }) =>
  instantOf(scheduledFor) > now.getTime() && isTimeZone(scheduledZone)
    ? []
    : [workflowFinding('schedule-not-future', {}, { field: 'scheduledFor' })];

/** ISO 8601 with `Z` or an offset: without one it would mean another instant on each server. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

const instantOf = (text = ''): number => (instant.test(text) ? Date.parse(text) : NaN);

const isTimeZone = (zone: string | undefined): boolean => {
  try {
    return Boolean(zone && Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};
