'use client';

import { useId } from 'react';
import { useDesk } from '../use-desk';

export type ConfirmLineProps = {
  locator: string;
  busy: boolean;
  /** How many citations the decision is for. */
  count: number;
  /** Left out where the place was proposed along with the work. */
  onLocator?: (locator: string) => void;
  onConfirm: () => void;
};

/** Under what is chosen: the place in it, and the decision. */
export const ConfirmLine = ({ locator, busy, count, onLocator, onConfirm }: ConfirmLineProps) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <p className="desk-queue__confirm">
      {onLocator ? (
        <>
          <label htmlFor={id}>{t('queue.locator')}</label>
          <input
            autoComplete="off"
            className="desk-input"
            id={id}
            onChange={(event) => onLocator(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onConfirm();
            }}
            type="text"
            value={locator}
          />
        </>
      ) : null}
      <button
        aria-keyshortcuts="Enter"
        className="desk-button desk-button--first"
        disabled={busy}
        onClick={onConfirm}
        type="button"
      >
        {count > 1 ? t('queue.confirmMany', { count }) : t('queue.confirm')}{' '}
        <kbd aria-hidden>⏎</kbd>
      </button>
    </p>
  );
};
