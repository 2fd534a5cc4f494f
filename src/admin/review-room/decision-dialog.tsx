'use client';

import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Finding } from '@/platform/finding';
import { FindingLine } from '../components/finding';
import { useDesk } from '../use-desk';
import type { Decision } from './use-decision';

type DialogProps = {
  event: 'approve' | 'request_changes';
  title: string;
  stage: string;
  decision: Decision;
  onSend: (words: string) => void;
  onClose: () => void;
};

/** Asks once before the decision. */
export const DecisionDialog = ({ event, title, stage, decision, ...rest }: DialogProps) => {
  const { t, sayPolicy } = useDesk();
  const isApproval = event === 'approve';
  return (
    <AskOnce
      {...rest}
      action={t(isApproval ? 'review.approve' : 'review.requestChanges')}
      busy={decision.busy}
      isRequired={!isApproval}
      label={t(isApproval ? 'review.approveNote' : 'review.changesReason')}
      question={
        isApproval
          ? t('review.approveQuestion', { title, stage: sayPolicy(stage) })
          : t('review.changesQuestion', { title })
      }
      refused={decision.refused}
    />
  );
};

type Props = {
  question: string;
  label: string;
  isRequired: boolean;
  action: string;
  busy: boolean;
  refused: readonly Finding[];
  onSend: (words: string) => void;
  onClose: () => void;
};

/** Takes what goes into the log with a decision. */
const AskOnce = ({
  question,
  label,
  isRequired,
  action,
  busy,
  refused,
  onSend,
  onClose,
}: Props) => {
  const { t } = useDesk();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isRequired || words.trim()) onSend(words.trim());
  };
  return (
    <dialog
      aria-labelledby={`${id}-question`}
      className="desk-keys desk-review__ask"
      onClose={onClose}
      ref={dialog}
    >
      <form onSubmit={send}>
        <h2 id={`${id}-question`}>{question}</h2>
        <label htmlFor={id}>{label}</label>
        <textarea
          className="desk-input"
          id={id}
          maxLength={5000}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
          }}
          required={isRequired}
          rows={3}
          value={words}
        />
        {refused.length > 0 ? (
          <ul role="alert">
            {refused.map((finding, at) => (
              <FindingLine finding={finding} key={at} />
            ))}
          </ul>
        ) : null}
        <p>
          <button className="desk-button desk-button--first" disabled={busy} type="submit">
            {action}
          </button>{' '}
          <button className="desk-button" onClick={() => dialog.current?.close()} type="button">
            {t('review.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
};
