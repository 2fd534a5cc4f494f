import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Nothing is public before its time: the publication itself publishes only what is scheduled, and due. */
export const timeHasCome: Guard = ({ edition: { scheduledFor }, actor, now }) =>
  actor.kind === 'system' && (scheduledFor === null || now < scheduledFor)
    ? [workflowFinding('not-due-yet')]
    : [];
