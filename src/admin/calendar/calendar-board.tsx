'use client';

import {
  DndContext,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type Announcements,
} from '@dnd-kit/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Day } from '@/overviews/rules/calendar-days';
import type { Clock } from '../clock';
import { Agenda } from './agenda';
import type { Asked } from './asked';
import type { Card } from './card';
import { DayDialog } from './day-dialog';
import { DaysTable, type ShownDay } from './days-table';
import { focusBeside } from './focus-beside';
import { InHand } from './in-hand';
import { Legend, type LegendProps } from './legend';
import { Refused } from './refused';
import { Tray } from './tray';
import { useCalendarKeys } from './use-calendar-keys';
import { useMoving, type UnderWay } from './use-moving';
import { refusalThere, whereTo } from './where-to';

type Props = {
  asked: Asked;
  days: readonly ShownDay[];
  cards: readonly Card[];
  withoutDay: readonly Card[];
  /** How many have no day, of which these are the first. */
  waiting: number;
  clock: Clock;
  today: Day;
  /** What the table is called. */
  caption: string;
  legend: Omit<LegendProps, 'asked'>;
};

/** The days with what falls into them, what waits for a day, and moving it: by mouse, finger, keys or choosing. */
export const CalendarBoard = (props: Props) => {
  const { asked, days, clock, today, caption, legend, waiting } = props;
  const { moving, setMoving, underWay, said, say, toFocusRef, lift, putBack, send } =
    useMoving(clock);
  const { cards, withoutDay } = withUnderWay(props, underWay);
  const all = [...cards, ...withoutDay];
  const lifted = moving.kind === 'lifted' ? moving : null;

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (toFocusRef.current === null || moving.kind !== 'still') return;
    root.current
      ?.querySelector<HTMLElement>(`[data-key="${toFocusRef.current}"] .desk-entry__title`)
      ?.focus();
    toFocusRef.current = null;
  });

  const choose = (card: Card, wished: Day = card.day ?? today) => {
    const day = refusalThere(card, whereTo(card, wished, clock), clock)?.day ?? wished;
    setMoving({ kind: 'asked', card, day, findings: [], instead: null });
  };
  const drop = (card: Card, day: Day) => {
    if (day === card.day) putBack(card);
    else if (card.at === null) choose(card, day);
    else void send(card, { day, as: card.kind === 'out' ? 'out' : 'planned' }, 'board');
  };
  const refuse = (card: Card) => say(card.locked ?? '');

  useCalendarKeys({ asked, lifted, clock, today, setMoving, say, putBack, drop });

  /** On the title of an entry: lift it, or go to the next one. */
  const press = (event: KeyboardEvent) => {
    const title = (event.target as HTMLElement).closest<HTMLElement>('.desk-entry__title');
    const key = title?.closest<HTMLElement>('[data-key]')?.dataset.key;
    const card = all.find((one) => one.key === key);
    if (!title || !card || moving.kind === 'lifted') return;
    if (event.code === 'Space') {
      event.preventDefault();
      event.stopPropagation();
      if (card.may.length === 0) refuse(card);
      else if (asked.view === 'list') choose(card);
      else lift(card, 'keys', today);
    } else if (event.code.startsWith('Arrow') && focusBeside(title, event.code)) {
      event.preventDefault();
    }
  };

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  const awayKey = lifted?.card.key ?? null;
  const shared = { awayKey, choose };
  const refused = moving.kind === 'refused' && (
    <Refused
      card={moving.card}
      clock={clock}
      close={() => putBack(moving.card)}
      findings={moving.findings}
      instead={moving.instead}
      take={(day) => drop(moving.card, day)}
    />
  );
  const isShown = moving.kind === 'refused' && cards.some(({ key }) => key === moving.card.key);
  return (
    <DndContext
      accessibility={{
        announcements: silent,
        restoreFocus: false,
        screenReaderInstructions: { draggable: '' },
      }}
      collisionDetection={pointerWithin}
      id="calendar"
      onDragCancel={() => (lifted ? putBack(lifted.card) : undefined)}
      onDragEnd={({ over }) => {
        if (lifted && over) drop(lifted.card, String(over.id));
        else if (lifted) putBack(lifted.card);
      }}
      onDragOver={({ over }) => {
        if (lifted && over) setMoving({ ...lifted, day: String(over.id) });
      }}
      onDragStart={({ active }) => {
        const card = all.find(({ key }) => key === active.id);
        if (card) lift(card, 'pointer', today);
      }}
      sensors={sensors}
    >
      <div
        className="desk-calendar__board"
        data-lifted={lifted ? '' : undefined}
        onKeyDown={press}
        ref={root}
      >
        <div className="desk-calendar__days">
          {refused && !isShown ? refused : null}
          {asked.view === 'list' ? (
            <Agenda
              {...shared}
              cards={cards}
              days={days}
              refused={refused || null}
              refusedKey={keyIn(moving)}
            />
          ) : (
            <DaysTable
              {...shared}
              asked={asked}
              caption={caption}
              cards={cards}
              clock={clock}
              days={days}
              lifted={lifted}
              refused={refused || null}
              refusedKey={keyIn(moving)}
            />
          )}
        </div>
        <div className="desk-calendar__aside">
          <Tray
            {...shared}
            cards={withoutDay}
            isDraggable={asked.view !== 'list'}
            waiting={waiting}
          />
          <Legend asked={asked} {...legend} />
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {lifted?.by === 'pointer' ? <InHand {...lifted} clock={clock} /> : null}
      </DragOverlay>
      {moving.kind === 'asked' ? (
        <DayDialog
          asked={moving}
          clock={clock}
          close={() => putBack(moving.card)}
          key={`${moving.card.key} ${moving.findings.length}`}
          send={(wish) => void send(moving.card, wish, 'dialog')}
        />
      ) : null}
      <p aria-live="polite" className="ibidem-unseen" role="status">
        {said}
      </p>
    </DndContext>
  );
};

/** What is on its way is shown where it goes, until the page shows it elsewhere than it was. */
const withUnderWay = (
  { cards, withoutDay }: Pick<Props, 'cards' | 'withoutDay'>,
  underWay: UnderWay | null,
): Pick<Props, 'cards' | 'withoutDay'> => {
  if (!underWay) return { cards, withoutDay };
  const { card, day } = underWay;
  const isStill = ({ key, at }: Card) => key === card.key && at === card.at;
  const others = withoutDay.filter((one) => !isStill(one));
  return {
    cards: [
      ...cards.map((one) => (isStill(one) ? { ...one, day } : one)),
      ...(others.length < withoutDay.length ? [{ ...card, day }] : []),
    ],
    withoutDay: others,
  };
};

const keyIn = (moving: ReturnType<typeof useMoving>['moving']): string | null =>
  moving.kind === 'refused' ? moving.card.key : null;

/** What happens is said once, in our own words. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
