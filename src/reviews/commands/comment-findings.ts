import { inEach } from '@/languages/texts';
import { findingsOf, type FindingCatalogue, catalogueOf } from '@/platform/finding';

export type CommentRule =
  | 'comment-empty'
  | 'comment-too-long'
  | 'comment-not-found'
  | 'comment-not-yours'
  | 'comment-changed'
  | 'thread-not-yours-to-end'
  | 'thread-changed'
  | 'thread-resolved'
  | 'thread-open'
  | 'quote-too-long'
  | 'quote-not-found'
  | 'mention-unknown';

/** What is said to somebody whose comment cannot be taken as it is. */
export const commentCatalogue: FindingCatalogue<CommentRule> = catalogueOf(
  {
    'comment-empty': 'error',
    'comment-too-long': 'error',
    'comment-not-found': 'error',
    'comment-not-yours': 'error',
    'comment-changed': 'error',
    'thread-not-yours-to-end': 'error',
    'thread-changed': 'error',
    'thread-resolved': 'error',
    'thread-open': 'error',
    'quote-too-long': 'error',
    'quote-not-found': 'error',
    'mention-unknown': 'error',
  },
  inEach((texts) => texts.findings.comment),
);

export const commentFinding = findingsOf(commentCatalogue);
