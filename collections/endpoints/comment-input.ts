import type { NewComment } from '@/reviews/commands/add-comment';
import type { QuotedWords } from '@/reviews/commands/read-quote';
import type { CommentBody } from '@/reviews/commands/read-comment-body';
import { isId, text, type Sent } from './sent';

/** What a caller sent, with whatever has the wrong type left out: the commands ask for what is missing. */
export const readNewComment = (sent: Sent): Omit<NewComment, 'articleId'> => ({
  ...readCommentSent(sent),
  blocking: sent.blocking === true,
  quote: readQuoteSent(sent.quote),
});

export const readCommentSent = (sent: Sent): CommentBody => ({
  text: text(sent.text) ?? '',
  mentions: Array.isArray(sent.mentions) ? sent.mentions.map(Number).filter(isId) : undefined,
});

export const readMoment = (sent: Sent): { expectedUpdatedAt?: string } => {
  const expectedUpdatedAt = text(sent.expectedUpdatedAt);
  return expectedUpdatedAt === undefined ? {} : { expectedUpdatedAt };
};

/** `{ exact, prefix, suffix }`, or the words alone. */
const readQuoteSent = (sent: unknown): QuotedWords | undefined => {
  if (typeof sent === 'string') return { exact: sent };
  if (typeof sent !== 'object' || sent === null || !('exact' in sent)) return undefined;
  const exact = text(sent.exact);
  if (exact === undefined) return undefined;
  return {
    exact,
    prefix: 'prefix' in sent ? text(sent.prefix) : undefined,
    suffix: 'suffix' in sent ? text(sent.suffix) : undefined,
  };
};
