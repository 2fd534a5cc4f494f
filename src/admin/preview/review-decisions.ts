import type { RequestableEvent } from '@/editions/rules/events';

/** What one decides with the text before one's eyes. The rest is done in the article itself. */
export const reviewDecisions: readonly RequestableEvent[] = [
  'approve',
  'request_changes',
  'ratify',
  'publish',
  'schedule',
  'retract',
];
