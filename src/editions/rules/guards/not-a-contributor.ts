import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Nobody approves an edition to which they contributed. */
export const notAContributor: Guard = ({ edition, actor }) =>
  actor.kind === 'user' && edition.contributors.includes(actor.id)
    ? [workflowFinding('contributor-decides')]
    : [];
