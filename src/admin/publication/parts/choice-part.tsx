'use client';

import { useId } from 'react';

type Choice<Value> = { value: Value; label: string; hint?: string };
type Props<Value> = {
  legend: string;
  error?: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One of a few, each with a sentence on what it means. */
export const ChoicePart = <Value extends string | number>({
  legend,
  error,
  choices,
  value,
  onChange,
}: Props<Value>) => {
  const id = useId();
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className="ibidem-choices"
      data-invalid={error ? '' : undefined}
    >
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label className="ibidem-check" key={choice.value}>
          <input
            aria-describedby={choice.hint ? `${id}-${choice.value}` : undefined}
            checked={choice.value === value}
            name={id}
            onChange={() => onChange(choice.value)}
            type="radio"
          />
          <span>
            {choice.label}
            {choice.hint ? (
              <span className="ibidem-field__hint" id={`${id}-${choice.value}`}>
                {choice.hint}
              </span>
            ) : null}
          </span>
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
