'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { Field } from '../../field';
import { useDesk } from '../../use-desk';

/** Letting a claim stand without a source: never without a reason, which readers see. */
export const WaiveForm = (props: { onWaive: (reason: string) => void; busy: boolean }) => {
  const { t } = useDesk();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <details className="ibidem-details">
      <summary>{t('citation.waive')}</summary>
      <Field hint={t('citation.waiveHint')} id={id} label={t('citation.waiveReason')}>
        <textarea
          aria-describedby={`${id}-hint`}
          id={id}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </Field>
      <Button
        buttonStyle="secondary"
        disabled={props.busy || reason.trim() === ''}
        margin={false}
        onClick={() => props.onWaive(reason.trim())}
        size="small"
      >
        {t('citation.waiveDo')}
      </Button>
    </details>
  );
};
