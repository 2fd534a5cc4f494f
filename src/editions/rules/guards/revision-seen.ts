import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Whoever says which revision they saw decides on no other. Asked of every event before its own guards. */
export const revisionSeen: Guard = ({ edition, request }) =>
  request.expectedRevision === undefined || request.expectedRevision === edition.revision
    ? []
    : [workflowFinding('stale-revision')];
