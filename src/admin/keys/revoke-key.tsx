'use client';

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

type State = 'idle' | 'busy' | 'revoked';

/** Beside a key that is good: ends it. */
export const RevokeKey = () => {
  const { t } = useDesk();
  const { id } = useDocumentInfo();
  const revokedAt = useFormFields(([fields]) => fields.revokedAt?.value);
  const [state, setState] = useState<State>('idle');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  if (!id || revokedAt) return null;

  const revoke = async (): Promise<void> => {
    setState('busy');
    const answer = await ask('POST', `/api-keys/${id}/revoke`);
    setState(answer.ok ? 'revoked' : 'idle');
    setFindings(answer.ok ? [] : answer.error.findings);
  };

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={state !== 'idle'}
        margin={false}
        onClick={() => void revoke()}
      >
        {t('key.revoke')}
      </Button>
      <p aria-live="polite">{state === 'revoked' ? t('key.revoked') : null}</p>
      <FindingsList findings={findings} urgent />
    </div>
  );
};
