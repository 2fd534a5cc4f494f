import { workflowFinding } from '../findings';
import { isFrozen } from '../hash-in-force';
import type { Guard } from './guard';

/** The stored document still is the one that its hash names. What is not frozen yet will be, from the text. */
export const documentIntact: Guard = ({ edition }) =>
  !isFrozen(edition.state) ||
  (edition.contentHash !== null && edition.documentHash === edition.contentHash)
    ? []
    : [workflowFinding('document-altered')];
