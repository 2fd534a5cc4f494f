import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { calendarViews, neighbour, type Day } from '@/overviews/rules/calendar-days';
import { placeOfZone, type Clock } from '../clock';
import type { sayIn } from '../messages/say';
import { Icon } from '../shell/icons';
import { hrefOf, type Asked } from './asked';
import { sayOffset } from './say-days';

type Props = {
  asked: Asked;
  days: readonly Day[];
  today: Day;
  clock: Clock;
  t: ReturnType<typeof sayIn>;
  children: ReactNode;
};

/** Beside the title: to other days, by whose clocks all hours are, and the three views. */
export const CalendarHead = ({ asked, days, today, clock, t, children }: Props) => {
  const length = asked.view === 'week' ? 'week' : 'month';
  const to = (by: -1 | 1) => hrefOf({ ...asked, day: neighbour(asked.view, asked.day, by) });
  return (
    <>
      <div className="desk-calendar__turn">
        <Link
          aria-label={t(`calendar.previous.${length}`)}
          className="desk-button"
          href={to(-1)}
          prefetch={false}
        >
          <Icon name="fold" />
        </Link>
        <Link className="desk-button" href={hrefOf({ ...asked, day: today })} prefetch={false}>
          {t('calendar.today')}
        </Link>
        <Link
          aria-label={t(`calendar.next.${length}`)}
          className="desk-button"
          href={to(1)}
          prefetch={false}
        >
          <Icon name="unfold" />
        </Link>
      </div>
      <span className="desk-quiet">
        {t('shell.zone', { zone: placeOfZone(clock.zone) })}, {sayOffset(days, clock, t)}
      </span>
      <nav aria-label={t('calendar.views')} className="desk-choice">
        {calendarViews.map((view) => (
          <Link
            aria-current={view === asked.view ? 'page' : undefined}
            className="desk-button"
            href={hrefOf({ ...asked, view })}
            key={view}
            prefetch={false}
          >
            {t(`calendar.view.${view}`)}
          </Link>
        ))}
      </nav>
      {children}
    </>
  );
};
