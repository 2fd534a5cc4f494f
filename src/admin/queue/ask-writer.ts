import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';

/** Those whose text is somebody else's, who can be asked. */
export const toBeAsked = (
  rows: readonly QueuedCitation[],
  me: number | undefined,
): readonly QueuedCitation[] =>
  rows.filter(({ article }) => article.owner !== null && article.owner.id !== me);

/** A comment on the words that mentions whose text it is. */
export const askWriter = (
  { article, sentence }: QueuedCitation,
  text: string,
): Promise<Result<unknown, Refused>> =>
  ask('POST', `/articles/${article.id}/comments`, {
    text,
    mentions: article.owner ? [article.owner.id] : [],
    quote: { exact: sentence.words, prefix: '', suffix: '' },
  });
