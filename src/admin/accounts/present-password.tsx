'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import { describedBy, Field } from '../field';
import { useDesk } from '../use-desk';

/** On an account's page: whoever changes its password or address shows that it is them. It is sent along, and not kept. */
export const PresentPassword = () => {
  const { t } = useDesk();
  const { id, lastUpdateTime } = useDocumentInfo();
  const { value, setValue } = useField<string>({ path: 'presentPassword' });
  // What was saved needs it no more, and the next change asks anew.
  useEffect(() => setValue('', true), [lastUpdateTime, setValue]);
  if (!id) return null;
  return (
    <div className="field-type">
      <Field
        hint={t('account.presentPasswordHint')}
        id="present-password"
        label={t('account.presentPassword')}
      >
        <input
          {...describedBy('present-password', t('account.presentPasswordHint'))}
          autoComplete="current-password"
          id="present-password"
          onChange={({ target }) => setValue(target.value)}
          type="password"
          value={value ?? ''}
        />
      </Field>
    </div>
  );
};
