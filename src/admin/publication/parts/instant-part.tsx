'use client';

import { useId, useState } from 'react';
import { zonedTime, type ZonedTime } from '@/platform/zoned-time';
import { describedBy, Field } from '../../field';
import { useWords } from '../../words';
import type { ChosenInstant } from '../draft';
import { InBothZones } from '../in-both-zones';
import { ownZone, sayInstant } from '../say-instant';
import { ChoicePart } from './choice-part';
import { ZonePart } from './zone-part';

type Props = {
  publicationZone: string;
  value: ChosenInstant | null;
  error?: string;
  onChange: (value: ChosenInstant | null) => void;
};

/** A time by the clocks of a zone; where it does not exist or comes twice, a person says what is meant. */
export const InstantPart = ({ publicationZone, value, error, onChange }: Props) => {
  const { t, language } = useWords();
  const id = useId();
  const mine = ownZone();
  const [local, setLocal] = useState('');
  const [zone, setZone] = useState(publicationZone);
  const found = zonedTime(local, zone);
  const read = (time: string, inZone: string): void => {
    setLocal(time);
    setZone(inZone);
    const certain = zonedTime(time, inZone);
    onChange(certain?.kind === 'once' ? { at: certain.instant, zone: inZone } : null);
  };
  const usual = [
    { zone: publicationZone, label: t('panel.zonePublication') },
    ...(mine === publicationZone ? [] : [{ zone: mine, label: t('panel.zoneOwn') }]),
  ];
  const readings = found ? readingsOf(found) : [];
  return (
    <>
      <Field error={error} id={id} label={t('panel.when')}>
        <input
          {...describedBy(id, undefined, error)}
          aria-required
          id={id}
          onChange={({ target }) => read(target.value, zone)}
          type="datetime-local"
          value={local}
        />
      </Field>
      <ZonePart onChange={(name) => read(local, name)} usual={usual} zone={zone} />
      <div aria-live="polite">
        {found && readings.length > 0 ? (
          <ChoicePart
            choices={readings.map((at) => ({
              value: at.toISOString(),
              label: sayInstant(at, zone, language),
            }))}
            legend={t(found.kind === 'skipped' ? 'panel.timeSkipped' : 'panel.timeTwice')}
            onChange={(at) => onChange({ at: new Date(at), zone })}
            value={value?.at.toISOString() ?? null}
          />
        ) : null}
        {value ? <InBothZones at={value.at} publicationZone={publicationZone} /> : null}
      </div>
    </>
  );
};

/** What a time may mean that is not one instant. */
const readingsOf = (found: ZonedTime): readonly Date[] => {
  switch (found.kind) {
    case 'once':
      return [];
    case 'skipped':
      return [found.before, found.after];
    case 'twice':
      return [found.first, found.second];
  }
};
