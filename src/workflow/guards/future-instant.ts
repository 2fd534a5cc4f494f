import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A schedule names an instant yet to come, and the time zone in which it was meant. */
export const futureInstant: Guard = ({ request, now }) => {
  const instant = Date.parse(request.scheduledFor ?? '');
  const isFuture = instant > now.getTime();
  return isFuture && isTimeZone(request.scheduledZone)
    ? []
    : [workflowFinding('schedule-not-future', {}, { field: 'scheduledFor' })];
};

const isTimeZone = (zone: string | undefined): boolean => {
  try {
    return Boolean(zone && Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};
