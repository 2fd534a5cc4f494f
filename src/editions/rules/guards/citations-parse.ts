import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** The text and its citations can be frozen into a document. */
export const citationsParse: Guard = ({ edition, request }) => {
  // What is under review was frozen when it was submitted, and is published as it is.
  if (request.event === 'force_publish' && edition.state === 'in_review') return [];
  if (edition.unreadable.length > 0) return edition.unreadable;
  return edition.draftedHash === null && edition.article.hasText
    ? [workflowFinding('not-frozen')]
    : [];
};
