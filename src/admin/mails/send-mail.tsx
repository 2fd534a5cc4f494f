'use client';

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

type State = 'idle' | 'busy' | 'asked';

/** Beside an e-mail that has not left: sends it, or tries once more. */
export const SendMail = () => {
  const { t } = useDesk();
  const { id } = useDocumentInfo();
  const sentAt = useFormFields(([fields]) => fields.sentAt?.value);
  const attempts = useFormFields(([fields]) => fields.attempts?.value);
  const [state, setState] = useState<State>('idle');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  if (!id || sentAt) return null;

  const send = async (): Promise<void> => {
    setState('busy');
    const answer = await ask('POST', `/mails/${id}/send`);
    setState(answer.ok ? 'asked' : 'idle');
    setFindings(answer.ok ? [] : answer.error.findings);
  };

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={state === 'busy'}
        margin={false}
        onClick={() => void send()}
      >
        {t(attempts ? 'mail.send' : 'mail.first')}
      </Button>
      <p aria-live="polite">{state === 'asked' ? t('mail.sending') : null}</p>
      <FindingsList findings={findings} urgent />
    </div>
  );
};
