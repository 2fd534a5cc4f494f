'use client';

import { useRef, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { CommentThread } from '@/reviews/queries/comment-threads';
import { DeskButton } from '../desk-button';
import { FindingsList } from '../findings-list';
import { dayAndHour } from '../clock';
import { useWords } from '../words';
import { threadAnchor } from './go-to-thread';
import { CommentItem } from './comment-item';
import { CommentForm } from './comment-form';
import type { Threads } from './use-threads';

type Props = {
  articleId: number | string;
  thread: CommentThread;
  run: Threads['run'];
  /** Leads to the words; false when they are not on this page. */
  onShow: (thread: CommentThread) => boolean;
};

/** A comment with the words that it is about, its answers, and what one may do with it. */
export const Thread = ({ articleId, thread, run, onShow }: Props) => {
  const { t, clock } = useWords();
  const item = useRef<HTMLLIElement>(null);
  const [answers, setAnswers] = useState(false);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const { id, blocking, changedAt, mayResolve, resolvedAt, resolvedBy } = thread;
  const verb = resolvedAt ? 'reopen' : 'resolve';
  const end = async (): Promise<void> => {
    const box = item.current?.closest<HTMLElement>('[data-comments]');
    const findings = await run(`/comments/${id}/${verb}`, { expectedUpdatedAt: changedAt });
    setSaid(findings);
    // The thread goes over to another list, and the button with it.
    if (findings.length === 0) box?.focus({ preventScroll: true });
  };
  return (
    <li
      className="ibidem-thread"
      data-blocking={blocking || undefined}
      data-comment={id}
      data-state={resolvedAt ? 'resolved' : 'open'}
      id={threadAnchor(id)}
      ref={item}
      tabIndex={-1}
    >
      {blocking && !resolvedAt ? (
        <p className="ibidem-thread__blocks">
          <span aria-hidden="true">■ </span>
          {t('comments.blocks')}
        </p>
      ) : null}
      <Words onShow={onShow} thread={thread} />
      <CommentItem articleId={articleId} comment={thread} run={run} />
      {thread.answers.length > 0 ? (
        <ol className="ibidem-thread__answers">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem articleId={articleId} comment={answer} run={run} />
            </li>
          ))}
        </ol>
      ) : null}
      {resolvedAt ? (
        <p className="ibidem-quiet">
          {t('comments.resolvedBy', {
            name: resolvedBy?.name ?? t('comments.nobody'),
            date: dayAndHour(resolvedAt, clock, new Date()),
          })}
        </p>
      ) : null}
      <FindingsList findings={said} urgent />
      {answers ? (
        <CommentForm
          articleId={articleId}
          label={t('comments.sendAnswer')}
          name="answer"
          onClose={() => {
            setAnswers(false);
            item.current?.focus({ preventScroll: true }); // what had the focus is gone
          }}
          onSend={(comment) => run(`/comments/${id}/answers`, comment)}
        />
      ) : (
        <div className="ibidem-comment-form__buttons">
          <DeskButton data-action="answer" onClick={() => setAnswers(true)}>
            {t('comments.answer')}
          </DeskButton>
          {mayResolve ? (
            <DeskButton data-action={verb} onClick={() => void end()}>
              {t(`comments.${verb}`)}
            </DeskButton>
          ) : null}
        </div>
      )}
    </li>
  );
};

/** What a thread is about: a button that leads to the words, or the old words where they are gone. */
const Words = ({ thread, onShow }: Pick<Props, 'thread' | 'onShow'>) => {
  const { t } = useWords();
  const [missing, setMissing] = useState(false);
  const { quote, gone, place } = thread;
  if (!quote) return <p className="ibidem-quiet">{t('comments.whole')}</p>;
  if (gone) {
    return (
      <p className="ibidem-thread__gone" data-gone="">
        {t('comments.gone')} <del>{quote.exact}</del>
      </p>
    );
  }
  return (
    <p className="ibidem-thread__words">
      {place?.changed ? <span className="ibidem-quiet">{t('comments.changed')} </span> : null}
      <DeskButton
        data-action="show-words"
        look="link"
        onClick={() => setMissing(!onShow(thread))}
        title={t('comments.show')}
      >
        <q>{shortened(quote.exact)}</q>
      </DeskButton>
      <span className="ibidem-quiet" role="status">
        {missing ? t('comments.notHere') : ''}
      </span>
    </p>
  );
};

const shortened = (words: string): string =>
  words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words;
