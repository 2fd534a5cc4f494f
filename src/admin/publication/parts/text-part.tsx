'use client';

import { useId } from 'react';
import { describedBy, Field } from '../../field';

type Props = {
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** Words from a person: a reason for the record, or a note to readers. */
export const TextPart = ({ label, hint, error, required = false, value, onChange }: Props) => {
  const id = useId();
  return (
    <Field error={error} hint={hint} id={id} label={label}>
      <textarea
        {...describedBy(id, hint, error)}
        aria-required={required || undefined}
        id={id}
        onChange={({ target }) => onChange(target.value)}
        rows={3}
        value={value}
      />
    </Field>
  );
};
