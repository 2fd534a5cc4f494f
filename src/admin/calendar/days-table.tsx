'use client';

import { useDroppable } from '@dnd-kit/core';
import { Link } from '@payloadcms/ui';
import { useMemo, type ReactNode } from 'react';
import { weekday, weeksOf, type Day } from '@/overviews/rules/calendar-days';
import type { MessageKey } from '../messages';
import type { Clock } from '../clock';
import { useDesk } from '../use-desk';
import { hrefOf, type Asked } from './asked';
import type { Card } from './card';
import { Entry } from './entry';
import { InHand } from './in-hand';
import type { Moving } from './use-moving';
import { refusalThere, whereTo } from './where-to';

export type ShownDay = {
  day: Day;
  /** In a cell: `2`, or `1 December` where the month begins. */
  label: string;
  /** By itself: `Monday 30 November`. */
  full: string;
  isToday: boolean;
  /** Of a month beside the one that is shown. */
  isOutside: boolean;
  /** How many of its entries are left to the week, since the cell has no room. */
  more: number;
};

type Shared = {
  cards: readonly Card[];
  clock: Clock;
  asked: Asked;
  lifted: Extract<Moving, { kind: 'lifted' }> | null;
  awayKey: string | null;
  /** The card that is back where it was, and why. */
  refusedKey: string | null;
  refused: ReactNode;
  choose: (card: Card) => void;
};
type Props = Shared & { days: readonly ShownDay[]; caption: string };

/** Weeks as rows, from Monday on. */
export const DaysTable = ({ days, caption, ...shared }: Props) => {
  const { t } = useDesk();
  const { lifted, clock } = shared;
  const card = lifted?.card;
  const shut = useMemo(
    () =>
      card
        ? days
            .filter(
              ({ day }) => day !== card.day && refusalThere(card, whereTo(card, day, clock), clock),
            )
            .map(({ day }) => day)
        : [],
    [card, clock, days],
  );
  const weeks = weeksOf(days.map(({ day }) => day));
  return (
    <table className="desk-days" data-view={shared.asked.view}>
      <caption className="ibidem-unseen">{caption}</caption>
      {/* Seven from the first on: days that are still coming move none. */}
      <colgroup>
        {weeks[0]?.map((day) => (
          <col data-weekend={weekday(day) > 5 || undefined} key={day} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th data-weekend={weekday(day) > 5 || undefined} key={day} scope="col">
              <span className="desk-days__long">
                {t(`calendar.weekday.${weekday(day)}` as MessageKey)}
              </span>
              <span className="desk-days__short">
                {t(`calendar.weekdayShort.${weekday(day)}` as MessageKey)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {days
              .filter(({ day }) => week.includes(day))
              .map((day) => (
                <DayCell {...shared} isShut={shut.includes(day.day)} key={day.day} shown={day} />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type CellProps = Shared & { shown: ShownDay; isShut: boolean };

const DayCell = ({ shown, isShut, ...shared }: CellProps) => {
  const { cards, clock, asked, lifted, awayKey, refusedKey, refused, choose } = shared;
  const { t } = useDesk();
  const { day, label, full, isToday, isOutside, more } = shown;
  const { setNodeRef } = useDroppable({ id: day });
  const ofDay = cards.filter((card) => card.day === day);
  const isOver = lifted?.day === day;
  return (
    <td
      className="desk-day"
      data-empty={ofDay.length === 0 || undefined}
      data-outside={isOutside || undefined}
      data-over={isOver || undefined}
      data-shut={isShut || undefined}
      data-today={isToday || undefined}
      data-weekend={weekday(day) > 5 || undefined}
      ref={setNodeRef}
    >
      <div className="desk-day__head">
        <time dateTime={day}>
          <span className="desk-day__label">{label}</span>
          <span className="desk-day__full">{full}</span>
        </time>
        {isToday ? <b>{t('calendar.today')}</b> : null}
      </div>
      {ofDay.map((card) => (
        <div className="desk-day__entry" key={card.key}>
          <Entry
            card={card}
            choose={choose}
            isAway={awayKey === card.key}
            withFacts={asked.view === 'week'}
          />
          {refusedKey === card.key ? refused : null}
        </div>
      ))}
      {more > 0 ? (
        <Link className="desk-link" href={hrefOf({ ...asked, view: 'week', day })} prefetch={false}>
          {t('calendar.more', { count: more })}
        </Link>
      ) : null}
      {isOver && lifted.by === 'keys' ? (
        <InHand by="keys" card={lifted.card} clock={clock} day={day} />
      ) : null}
    </td>
  );
};
