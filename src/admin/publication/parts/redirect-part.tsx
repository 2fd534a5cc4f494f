'use client';

import { useId } from 'react';
import { describedBy, Field } from '../../field';
import { useWords } from '../../words';

type Props = { value: string; onChange: (value: string) => void };

/** Where readers of a removed page are led, if anywhere. */
export const RedirectPart = ({ value, onChange }: Props) => {
  const { t } = useWords();
  const id = useId();
  const hint = t('panel.redirectHint');
  return (
    <Field hint={hint} id={id} label={t('panel.redirect')}>
      <input
        {...describedBy(id, hint)}
        autoComplete="off"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        placeholder="/articles/…"
        spellCheck={false}
        type="text"
        value={value}
      />
    </Field>
  );
};
