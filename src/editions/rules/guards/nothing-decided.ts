import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A review in which somebody has decided is theirs too, and cannot be called off alone. */
export const nothingDecided: Guard = ({ edition }) =>
  edition.approvals.some(({ round, voided }) => round === edition.round && !voided)
    ? [workflowFinding('already-decided')]
    : [];
