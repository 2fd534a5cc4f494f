'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { DeskButton } from '../desk-button';
import { Field } from '../field';
import { useDesk } from '../use-desk';

type Props = { busy: boolean; onWaive: (reason: string) => void; onLeave: () => void };

/** Why words may stand without a source. */
export const WaiveField = ({ busy, onWaive, onLeave }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => field.current?.focus(), []);
  const isReady = reason.trim() !== '' && !busy;
  return (
    <Field hint={t('queue.waiveHint')} id={id} label={t('queue.waiveReason')}>
      <span className="ibidem-queue__line">
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          id={id}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave();
            if (event.key === 'Enter' && isReady) onWaive(reason);
          }}
          ref={field}
          type="text"
          value={reason}
        />
        <DeskButton disabled={!isReady} onClick={() => onWaive(reason)}>
          {t('queue.doWaive')}
        </DeskButton>
      </span>
    </Field>
  );
};
