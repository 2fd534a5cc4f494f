'use client';

import { FieldError, TextareaInput, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useState } from 'react';
import './json-text.css';

/**
 * JSON that somebody writes. Payload's own field loads its editor from another site: see `JsonText`. Text that is no JSON
 * yet goes to the server as it is, which says what it minds, and is kept here for its writer to go on.
 */
export const JsonInput: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: path,
  });
  const [written, setWritten] = useState('');
  return (
    <TextareaInput
      className="ibidem-json-input"
      Error={<FieldError path={path} showError={showError} />}
      label={field.label}
      onChange={({ target }) => {
        setWritten(target.value);
        setValue(valueOf(target.value));
      }}
      path={path}
      readOnly={readOnly === true || disabled}
      required={field.required ?? false}
      rows={6}
      showError={showError}
      value={JSON.stringify(valueOf(written)) === JSON.stringify(value) ? written : textOf(value)}
    />
  );
};

const valueOf = (text: string): unknown => {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
};
