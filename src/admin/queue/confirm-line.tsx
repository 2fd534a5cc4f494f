'use client';

import { useId } from 'react';
import { DeskButton } from '../desk-button';
import { useDesk } from '../use-desk';

export type ConfirmLineProps = {
  locator: string;
  busy: boolean;
  /** Left out where the place was proposed along with the work. */
  onLocator?: (locator: string) => void;
  onConfirm: () => void;
};

/** Under what is chosen: the place in it, and the decision. */
export const ConfirmLine = ({ locator, busy, onLocator, onConfirm }: ConfirmLineProps) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <p className="ibidem-queue__line ibidem-queue__confirm">
      {onLocator ? (
        <>
          <label htmlFor={id}>{t('queue.locator')}</label>
          <input
            autoComplete="off"
            className="ibidem-queue__locator"
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
      <DeskButton aria-keyshortcuts="Enter" disabled={busy} look="primary" onClick={onConfirm}>
        {t('queue.confirm')} <kbd aria-hidden>⏎</kbd>
      </DeskButton>
    </p>
  );
};
