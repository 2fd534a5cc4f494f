'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import { describedBy, Field } from '../field';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

type Made = { secret: string };

/** Beside a webhook: makes a new secret for its signatures, and shows it this once. */
export const NewSecret = () => {
  const { t } = useDesk();
  const { id } = useDocumentInfo();
  const [answer, setAnswer] = useState<Result<Made, Refused>>();
  if (!id) return null;
  const make = async (): Promise<void> =>
    setAnswer(await ask<Made>('POST', `/webhooks/${id}/secret`));
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()}>
        {t('webhook.newSecret')}
      </Button>
      <p>{t('webhook.newSecretHint')}</p>
      <div aria-live="polite">
        {answer?.ok ? (
          <Field hint={t('key.once')} id="webhook-secret" label={t('webhook.secret')}>
            <input
              {...describedBy('webhook-secret', t('key.once'))}
              id="webhook-secret"
              onFocus={({ target }) => target.select()}
              readOnly
              value={answer.value.secret}
            />
          </Field>
        ) : null}
      </div>
      {answer && !answer.ok ? <FindingsList findings={answer.error.findings} urgent /> : null}
    </div>
  );
};
