'use client';

import type { ComponentProps } from 'react';
import { NewThreadForm } from '../comments/new-thread-form';
import { useDesk } from '../use-desk';

/** A new thread on the claim, or on words that were selected, beside the text that it is about. */
export const CommentOnWords = (form: ComponentProps<typeof NewThreadForm>) => {
  const { t } = useDesk();
  return (
    <section aria-label={t('review.commentOn')} className="desk-review__comment">
      <h3>{t('review.commentOn')}</h3>
      <NewThreadForm {...form} />
    </section>
  );
};
