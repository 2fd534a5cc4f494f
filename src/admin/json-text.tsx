'use client';

import { FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useId } from 'react';
import './json-text.css';

/**
 * What the publication itself wrote, to be read and copied. Payload's own field for JSON loads its editor from another
 * site, which a desk without the internet does not get, and which would be told who reads what.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path });
  const id = useId();
  if (value === null || value === undefined) return null;
  return (
    <div className="field-type">
      <span id={id}>
        <FieldLabel as="span" label={field.label} localized={false} />
      </span>
      <pre aria-labelledby={id} className="ibidem-json" role="region" tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </div>
  );
};
