'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { DeskCounts } from '@/overviews/queries/desk-counts';
import { ask } from '../ask';
import { hearDeskNews } from '../live/desk-news';
import { useDesk } from '../use-desk';
import { Icon } from './icons';
import { placeOf, places, settingsPlace, type Place } from './places';

/** The six tasks with what waits in each; on phones four of them, and the rest behind “More”. */
export const NavigationLinks = ({ counts: atFirst }: { counts: DeskCounts }) => {
  const { t } = useDesk();
  const counts = useCounts(atFirst);
  const current = placeOf(usePathname())?.name;
  const countOf = ({ name }: Place): number =>
    name in counts ? counts[name as keyof DeskCounts] : 0;
  return (
    <nav aria-label={t('shell.tasks')} className="desk-nav__tasks">
      {places.map((place) => (
        <PlaceLink
          count={countOf(place)}
          isCurrent={place.name === current}
          key={place.name}
          place={place}
        />
      ))}
      <Link
        aria-current={current === 'settings' ? 'page' : undefined}
        className="desk-nav__link desk-nav__more"
        href={settingsPlace.path}
        prefetch={false}
      >
        <Icon name="more" />
        <span className="desk-nav__label">{t('shell.more')}</span>
      </Link>
    </nav>
  );
};

/** At the foot, since few need them daily. */
export const SettingsLink = () => {
  const isCurrent = placeOf(usePathname())?.name === 'settings';
  return <PlaceLink count={0} isCurrent={isCurrent} place={settingsPlace} />;
};

type Props = { place: Place; isCurrent: boolean; count: number };

const PlaceLink = ({ place, isCurrent, count }: Props) => {
  const { t } = useDesk();
  return (
    <Link
      aria-current={isCurrent ? 'page' : undefined}
      className="desk-nav__link"
      data-place={place.name}
      href={place.path}
      prefetch={false}
    >
      <Icon name={place.icon} />
      <span className="desk-nav__label">{t(place.label)}</span>
      {count > 0 ? (
        <>
          {' '}
          <span aria-hidden="true" className="desk-nav__count">
            {count > 999 ? '999+' : count}
          </span>
          <span className="ibidem-unseen">{t('shell.waiting', { count })}</span>
        </>
      ) : null}
    </Link>
  );
};

/** As the page came, and asked for again when anything changes. */
const useCounts = (atFirst: DeskCounts): DeskCounts => {
  const [heard, setHeard] = useState<{ since: DeskCounts; counts: DeskCounts }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      timer = undefined;
      const answer = await ask<DeskCounts>('GET', '/desk/counts');
      if (answer.ok) setHeard({ since: atFirst, counts: answer.value });
    };
    const stop = hearDeskNews(() => {
      timer ??= setTimeout(() => void look(), 500);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [atFirst]);
  // A page that came later knows better.
  return heard?.since === atFirst ? heard.counts : atFirst;
};
