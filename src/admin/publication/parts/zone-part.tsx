'use client';

import { useId, useState } from 'react';
import { isZone } from '@/platform/zoned-time';
import { describedBy, Field } from '../../field';
import { useWords } from '../../words';

type Props = {
  /** The publication's zone first, then the editor's own. */
  usual: readonly { zone: string; label: string }[];
  zone: string;
  onChange: (zone: string) => void;
};

const other = 'other';

/** By whose clocks a time is meant: the publication's, one's own, or any other of the world. */
export const ZonePart = ({ usual, zone, onChange }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [searching, setSearching] = useState(false);
  const [typed, setTyped] = useState('');
  const search = (name: string): void => {
    setTyped(name);
    onChange(isZone(name.trim()) ? name.trim() : '');
  };
  const choose = (value: string): void => {
    setSearching(value === other);
    if (value === other) search('');
    else onChange(value);
  };
  const error = typed.trim() !== '' && zone === '' ? t('panel.zoneUnknown') : undefined;
  return (
    <>
      <Field id={id} label={t('panel.zone')}>
        <select
          id={id}
          onChange={({ target }) => choose(target.value)}
          value={searching ? other : zone}
        >
          {usual.map((choice) => (
            <option key={choice.zone} value={choice.zone}>
              {`${spaced(choice.zone)} – ${choice.label}`}
            </option>
          ))}
          <option value={other}>{t('panel.zoneOther')}</option>
        </select>
      </Field>
      {searching ? (
        <Field
          error={error}
          hint={t('panel.zoneHint')}
          id={`${id}-name`}
          label={t('panel.zoneName')}
        >
          <input
            {...describedBy(`${id}-name`, t('panel.zoneHint'), error)}
            autoComplete="off"
            autoFocus
            id={`${id}-name`}
            list={`${id}-zones`}
            onChange={({ target }) => search(target.value)}
            spellCheck={false}
            type="text"
            value={typed}
          />
          <datalist id={`${id}-zones`}>
            {['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </Field>
      ) : null}
    </>
  );
};

/** `America/New_York` as people write it. */
export const spaced = (zone: string): string => zone.replaceAll('_', ' ');
