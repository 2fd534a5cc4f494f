'use client';

import { useEffect, useState } from 'react';
import { hour } from '../clock';
import { useDesk } from '../use-desk';
import { changesIn, sinceOf } from './since';

/** “Saved 12 s ago”, counted by itself: nothing else is drawn again, and nobody is read the seconds. */
export const SavedAgo = ({ at }: { at: number | null }) => {
  const { t, clock } = useDesk();
  const now = useTicking(at);
  if (at === null) return t('saving.saved');
  const since = sinceOf(now - at);
  return (
    <>
      <span aria-hidden="true" className="ibidem-saving__ago">
        {since.unit === 'hour'
          ? t('saving.savedHour', { hour: hour(new Date(at), clock) })
          : t(`saving.savedAgo.${since.unit}`, { number: since.number })}
      </span>
      <span className="ibidem-unseen">{t('saving.saved')}</span>
    </>
  );
};

/** The time now, anew whenever it has to be said otherwise how long ago something was. */
const useTicking = (at: number | null): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === null) return undefined;
    let timer = 0;
    const tick = (): void => {
      setNow(Date.now());
      const wait = changesIn(Date.now() - at);
      if (wait !== null) timer = window.setTimeout(tick, wait);
    };
    timer = window.setTimeout(tick);
    return () => window.clearTimeout(timer);
  }, [at]);
  return Math.max(now, at ?? now);
};
