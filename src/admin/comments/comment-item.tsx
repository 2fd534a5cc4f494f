'use client';

import { useEffect, useRef, useState } from 'react';
import type { CommentView } from '@/reviews/queries/comment-threads';
import { DeskButton } from '../desk-button';
import { dayAndHour } from '../clock';
import { useWords } from '../words';
import { CommentForm } from './comment-form';
import type { Threads } from './use-threads';

type Props = { articleId: number | string; comment: CommentView; run: Threads['run'] };

/** One comment or answer: who said it, when, to whom, and what. */
export const CommentItem = ({ articleId, comment, run }: Props) => {
  const { t, clock } = useWords();
  const [edits, setEdits] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !edits) opener.current?.focus();
    wasEdited.current = edits;
  }, [edits]);
  const { id, author, createdAt, editedAt, mentions, mayEdit, text, updatedAt } = comment;
  if (edits) {
    return (
      <CommentForm
        articleId={articleId}
        initial={{ text, mentions: mentions.map((person) => person.id) }}
        label={t('comments.save')}
        name="edit"
        onClose={() => setEdits(false)}
        onSend={(comment) =>
          run(`/comments/${id}/edit`, { ...comment, expectedUpdatedAt: updatedAt })
        }
      />
    );
  }
  return (
    <div className="ibidem-comment-item" data-comment-item={id}>
      <p className="ibidem-quiet">
        <strong>{author?.name ?? t('comments.nobody')}</strong>{' '}
        <time dateTime={createdAt}>{dayAndHour(createdAt, clock, new Date())}</time>
        {editedAt
          ? ` · ${t('comments.edited', { date: dayAndHour(editedAt, clock, new Date()) })}`
          : null}
      </p>
      <p className="ibidem-comment-item__text">{text}</p>
      {mentions.length > 0 ? (
        <p className="ibidem-quiet">
          {t('comments.to', { names: mentions.map(({ name }) => name).join(', ') })}
        </p>
      ) : null}
      {mayEdit ? (
        <DeskButton data-action="edit" ref={opener} look="link" onClick={() => setEdits(true)}>
          {t('comments.edit')}
        </DeskButton>
      ) : null}
    </div>
  );
};
