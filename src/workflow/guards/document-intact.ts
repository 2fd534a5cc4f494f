import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** The stored document still is the one that its hash names. */
export const documentIntact: Guard = ({ edition }) =>
  edition.contentHash !== null && edition.documentHash === edition.contentHash
    ? []
    : [workflowFinding('document-altered')];
