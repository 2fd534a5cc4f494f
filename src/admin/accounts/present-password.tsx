'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import { describedBy, Field } from '../field';
import { useDesk } from '../use-desk';

/** On an account's page: whoever changes its password or address shows that it is them. It is sent along, and not kept. */
export const PresentPassword = () => {
  const { t } = useDesk();
  const { id, lastUpdateTime } = useDocumentInfo();
  const { value, setValue, showError, errorMessage } = useField<string | undefined>({
    path: 'presentPassword',
  });
  const error = showError ? errorMessage : undefined;
  const hint = t('account.presentPasswordHint');
  // What was saved needs it no more, and the next change asks anew.
  useEffect(() => setValue('', true), [lastUpdateTime, setValue]);
  if (!id) return null;
  return (
    <div className="field-type">
      <Field
        hint={hint}
        id="present-password"
        label={t('account.presentPassword')}
        {...(error ? { error } : {})}
      >
        <input
          {...describedBy('present-password', hint, error)}
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
