import { workflowFinding } from '../findings';
import { countingApprovals } from '../stages';
import type { Guard } from './guard';

/** One person counts once in a stage. */
export const notApprovedTwice: Guard = ({ edition, actor }) =>
  actor.kind === 'user' &&
  countingApprovals(edition).some(({ user, stage }) => user === actor.id && stage === edition.stage)
    ? [workflowFinding('approved-already')]
    : [];
