import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** The text and its citations can be frozen into a document. */
export const citationsParse: Guard = ({ edition }) => {
  if (edition.unreadable.length > 0) return edition.unreadable;
  return edition.draftedHash === null && edition.article.hasText
    ? [workflowFinding('not-frozen')]
    : [];
};
