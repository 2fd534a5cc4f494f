import type { ReactNode } from 'react';

type Props = { id: string; label: string; hint?: string; children: ReactNode };

/** A label over its control, in the looks of Payload's own fields. */
export const Field = ({ id, label, hint, children }: Props) => (
  <div className="field-type ibidem-field">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {children}
    {hint ? (
      <p className="ibidem-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
  </div>
);
