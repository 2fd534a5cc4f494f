import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** What goes out is what was approved. */
export const approvedHash: Guard = ({ edition }) =>
  edition.contentHash !== null && edition.approvedHash === edition.contentHash
    ? []
    : [workflowFinding('not-approved-hash')];
