'use client';

import { useId } from 'react';
import { useWords } from '../../words';

type Props = {
  legend: string;
  error?: string;
  items: readonly string[];
  confirmed: readonly string[];
  onChange: (confirmed: readonly string[]) => void;
};

/** What an approver confirms, item by item. */
export const ChecklistPart = ({ legend, error, items, confirmed, onChange }: Props) => {
  const { sayPolicy } = useWords();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className="ibidem-choices"
      data-invalid={error ? '' : undefined}
    >
      <legend>{legend}</legend>
      {items.map((item) => (
        <label className="ibidem-check" key={item}>
          <input
            checked={confirmed.includes(item)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...confirmed, item] : confirmed.filter((other) => other !== item),
              )
            }
            type="checkbox"
          />
          <span>{sayPolicy(item)}</span>
        </label>
      ))}
      {error ? (
        <p className="ibidem-field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
