import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A review made up for after a forced publication is somebody else's. */
export const notTheOneWhoForced: Guard = ({ edition, actor }) =>
  actor.kind === 'user' && actor.id === edition.forcedBy
    ? [workflowFinding('forcer-ratifies')]
    : [];
