'use client';

import { useDesk } from '../../use-desk';
import type { BulkChoices, BulkKind } from './bulk-choices';

type Props = Omit<BulkChoices, 'zone'> & {
  kind: BulkKind;
  value: string;
  onChange: (value: string) => void;
};

/** What is chosen for all: a person, a day or a topic. */
export const BulkValue = ({ kind, people, topics, value, onChange }: Props) => {
  const { t } = useDesk();
  if (kind === 'due') {
    return (
      <input
        aria-label={t('articles.setDue')}
        className="desk-input"
        onChange={({ target }) => onChange(target.value)}
        type="date"
        value={value}
      />
    );
  }
  const options =
    kind === 'topic' ? topics : people.filter(({ writes }) => writes || kind !== 'owner');
  const label = t(kind === 'topic' ? 'articles.chooseTopic' : 'articles.choosePerson');
  return (
    <select
      aria-label={label}
      className="desk-input"
      onChange={({ target }) => onChange(target.value)}
      value={value}
    >
      <option value="">{label}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};
