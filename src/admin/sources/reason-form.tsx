'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useDesk } from '../use-desk';

type Props = {
  label: string;
  hint: string;
  /** What the button says. */
  send: string;
  given?: string;
  isBusy?: boolean;
  onReason: (words: string) => void;
  onLeave: () => void;
};

/** One line that somebody has to write before something happens; Escape leaves it. */
export const ReasonForm = ({
  label,
  hint,
  send,
  given = '',
  isBusy = false,
  onReason,
  onLeave,
}: Props) => {
  const { t } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(given);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="desk-line"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '' && !isBusy) onReason(words.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        className="desk-input"
        id={id}
        onChange={({ target }) => setWords(target.value)}
        ref={field}
        type="text"
        value={words}
      />
      <button
        className="desk-button desk-button--first"
        disabled={words.trim() === '' || isBusy}
        type="submit"
      >
        {send}
      </button>
      <button className="desk-button" data-quiet onClick={onLeave} type="button">
        {t('sources.leave')}
      </button>
      <p className="desk-quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </form>
  );
};
