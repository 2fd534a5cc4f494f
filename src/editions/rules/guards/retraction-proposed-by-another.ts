import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A retraction takes two people: one proposes, another confirms. */
export const retractionProposedByAnother: Guard = ({ edition, actor }) => {
  const proposer = edition.retractionProposedBy;
  if (proposer === null) return [workflowFinding('retraction-not-proposed')];
  return actor.kind === 'user' && actor.id === proposer
    ? [workflowFinding('retraction-needs-another')]
    : [];
};
