'use client';

import type { PageKey } from '../../shell/keys';
import { placeOfZone } from '../../clock';
import { useDesk } from '../../use-desk';

type Props = { keys: readonly PageKey[]; zone: string };

/** The keys of the page at its foot, and by whose clocks its hours are. */
export const KeysLine = ({ keys, zone }: Props) => {
  const { t } = useDesk();
  return (
    <p className="desk-keys-line desk-quiet">
      {keys.map(({ keys: names, label }) => (
        <span key={label}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {t(label)}
        </span>
      ))}
      <span className="desk-keys-line__zone">{t('shell.zone', { zone: placeOfZone(zone) })}</span>
    </p>
  );
};
