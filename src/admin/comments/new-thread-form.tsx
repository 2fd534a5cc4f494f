'use client';

import { useId, useState } from 'react';
import type { Quote } from '@/document/quotes';
import { DeskButton } from '../desk-button';
import { Field } from '../field';
import { useWords } from '../words';
import { CommentForm } from './comment-form';
import type { Threads } from './use-threads';

type Props = {
  articleId: number | string;
  /** The words that were selected when the form was asked for. */
  quote: Quote | null;
  selectedWords: () => Quote | null;
  run: Threads['run'];
  onClose: () => void;
};

/** A new thread: on words that were selected or are pasted, or on the whole article. */
export const NewThreadForm = ({ articleId, quote, selectedWords, run, onClose }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [about, setAbout] = useState(quote);
  const [blocking, setBlocking] = useState(false);
  const words = (
    <>
      <Field hint={t('comments.wordsHint')} id={`${id}-words`} label={t('comments.words')}>
        <textarea
          aria-describedby={`${id}-words-hint`}
          data-field="words"
          id={`${id}-words`}
          maxLength={1000}
          onChange={({ target }) => setAbout({ exact: target.value, prefix: '', suffix: '' })}
          rows={2}
          value={about?.exact ?? ''}
        />
      </Field>
      <DeskButton
        data-action="take-words"
        look="link"
        onClick={() => setAbout((was) => selectedWords() ?? was)}
        onMouseDown={(event) => event.preventDefault()}
      >
        {t('comments.takeWords')}
      </DeskButton>
    </>
  );
  return (
    <CommentForm
      articleId={articleId}
      before={words}
      label={t('comments.send')}
      name="comment"
      onClose={onClose}
      onSend={(comment) =>
        run(`/articles/${articleId}/comments`, {
          ...comment,
          blocking,
          quote: about?.exact.trim() ? about : undefined,
        })
      }
    >
      <label className="ibidem-check">
        <input
          checked={blocking}
          data-field="blocking"
          onChange={({ target }) => setBlocking(target.checked)}
          type="checkbox"
        />{' '}
        {t('comments.blocking')}
      </label>
    </CommentForm>
  );
};
