'use client';

import { Icon } from '../../shell/icons';
import { useDesk } from '../../use-desk';

type Props = {
  label: string;
  /** What is said where nothing is chosen. */
  all: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

/** A filter as one control: its name, what is chosen, and a way to take it away. */
export const ChoiceFilter = ({ label, all, options, value, onChange }: Props) => {
  const { t } = useDesk();
  const chosen = options.find((option) => option.value === value);
  const isSet = value !== '';
  return (
    <span className="desk-filter" data-set={isSet || undefined}>
      <label>
        <span>{label}:</span>
        <select onChange={({ target }) => onChange(target.value)} value={value}>
          <option value="">{all}</option>
          {isSet && !chosen ? <option value={value}>{value}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {isSet ? (
        <button
          aria-label={t('articles.clearOne', { filter: label })}
          onClick={() => onChange('')}
          type="button"
        >
          <Icon name="close" />
        </button>
      ) : null}
    </span>
  );
};
