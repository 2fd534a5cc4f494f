'use client';

import type { CommentThread } from '@/reviews/queries/comment-threads';
import { readerArea } from '../comments/areas';
import { goToWords } from '../comments/go-to-words';
import { Thread } from '../comments/thread';
import type { Threads } from '../comments/use-threads';
import { useDesk } from '../use-desk';

type Props = {
  articleId: number;
  threads: readonly CommentThread[];
  run: Threads['run'];
  /** The margin has those that are open. */
  isWide: boolean;
};

/** What was said of the text, where it has no margin; and what is resolved. */
export const CommentsBelow = ({ articleId, threads, run, isWide }: Props) => {
  const { t } = useDesk();
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt);
  const open = isWide ? [] : threads.filter(({ resolvedAt }) => !resolvedAt);
  if (isWide && resolved.length === 0) return null;
  const list = (some: readonly CommentThread[]) => (
    <ul className="ibidem-threads">
      {some.map((thread) => (
        <Thread
          articleId={articleId}
          key={thread.id}
          onShow={({ quote }) => quote !== null && goToWords(quote, readerArea)}
          run={run}
          thread={thread}
        />
      ))}
    </ul>
  );
  return (
    <section className="desk-review__comments" data-comments={articleId} tabIndex={-1}>
      <h3>{t('review.comments')}</h3>
      {open.length > 0 ? list(open) : null}
      {open.length === 0 && !isWide ? <p className="desk-quiet">{t('review.noComments')}</p> : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{t('review.resolvedThreads', { count: resolved.length })}</summary>
          {list(resolved)}
        </details>
      ) : null}
    </section>
  );
};
