import type { ReactNode } from 'react';

type Props = { id: string; label: string; hint?: string; error?: string; children: ReactNode };

/** A label over its control, in the looks of Payload's own fields. */
export const Field = ({ id, label, hint, error, children }: Props) => (
  <div className="field-type ibidem-field" data-invalid={error ? '' : undefined}>
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {children}
    {hint ? (
      <p className="ibidem-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
    {error ? (
      <p className="ibidem-field__error" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
  </div>
);

/** What a control says of itself beyond its label. */
export const describedBy = (id: string, hint?: string, error?: string) => ({
  'aria-describedby':
    [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});
