'use client';

import { useWords } from '../words';
import { spaced } from './parts/zone-part';
import { ownZone, sayInstant } from './say-instant';

type Props = {
  at: Date;
  publicationZone: string;
  /** The zone in which it was meant. */
  chosen?: string;
};

/** An instant by the clocks of whoever looks and by those of the publication. */
export const InBothZones = ({ at, publicationZone, chosen }: Props) => {
  const { t, language } = useWords();
  const mine = ownZone();
  const zones = [
    { zone: mine, label: t(mine === publicationZone ? 'panel.forBoth' : 'panel.forYou') },
    { zone: publicationZone, label: t('panel.forPublication') },
    { zone: chosen ?? mine, label: t('panel.asChosen') },
  ].filter(({ zone }, index, all) => all.findIndex((other) => other.zone === zone) === index);
  return (
    <dl className="ibidem-zones">
      {zones.map(({ zone, label }) => (
        <div key={zone}>
          <dt>
            {label} · {spaced(zone)}
          </dt>
          <dd>
            <time dateTime={at.toISOString()}>{sayInstant(at, zone, language)}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
};
