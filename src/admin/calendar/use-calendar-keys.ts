'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import {
  addDays,
  addMonths,
  neighbour,
  shownDays,
  type Day,
} from '@/overviews/rules/calendar-days';
import type { Clock } from '../clock';
import { isTyping, usePageKeys, type PageKey } from '../shell/keys';
import { useDesk } from '../use-desk';
import { hrefOf, type Asked } from './asked';
import type { Card } from './card';
import type { Moving } from './use-moving';
import { refusalThere, sayDay, sayWhereTo, whereTo } from './where-to';

const pageKeys: readonly PageKey[] = [
  { keys: ['Space'], label: 'calendar.key.lift' },
  { keys: ['←', '↑', '→', '↓'], label: 'calendar.key.days' },
  { keys: ['Enter'], label: 'calendar.key.keep' },
  { keys: ['Esc'], label: 'calendar.key.back' },
  { keys: ['N'], label: 'calendar.key.next' },
  { keys: ['P'], label: 'calendar.key.previous' },
  { keys: ['T'], label: 'calendar.key.today' },
];

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

type Lifted = Extract<Moving, { kind: 'lifted' }>;
type Given = {
  asked: Asked;
  lifted: Lifted | null;
  clock: Clock;
  today: Day;
  setMoving: (moving: Moving) => void;
  say: (words: string) => void;
  putBack: (card: Card) => void;
  drop: (card: Card, day: Day) => void;
};

/** Keys of the whole page: to other months, and, while a card is lifted, to other days. They may leave the month. */
export const useCalendarKeys = (given: Given): void => {
  const { t } = useDesk();
  const router = useRouter();
  usePageKeys(pageKeys);
  // Keys are faster than pages: the next one goes on from where the last one wanted to be.
  const wantedRef = useRef(given.asked.day);
  useEffect(() => {
    wantedRef.current = given.asked.day;
  }, [given.asked.day]);
  useEffect(() => {
    const { asked, lifted, clock, today, setMoving, say, putBack, drop } = given;
    const carry = (held: Lifted, day: Day) => {
      setMoving({ ...held, day });
      const to = whereTo(held.card, day, clock);
      const refusal = day === held.card.day ? null : refusalThere(held.card, to, clock);
      const refused = refusal && t('calendar.tooEarly', { day: sayDay(refusal.day, clock) });
      say([...sayWhereTo(held.card, to, clock, t), refused].filter(Boolean).join(', '));
      const isShown = shownDays(asked.view, asked.day).includes(day);
      if (!isShown) router.push(hrefOf({ ...asked, day }), { scroll: false });
    };
    const hearLifted = (held: Lifted, event: KeyboardEvent) => {
      const step = steps[event.code];
      const months = { KeyN: 1, KeyP: -1 }[event.code];
      if (event.code === 'Escape') putBack(held.card);
      else if (event.code === 'Enter' || event.code === 'Space') drop(held.card, held.day);
      else if (step !== undefined) carry(held, addDays(held.day, step));
      else if (months !== undefined) carry(held, addMonths(held.day, months));
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (lifted) {
        if (lifted.by === 'keys') hearLifted(lifted, event);
        return;
      }
      if (isTyping(event) || document.querySelector('dialog[open]')) return;
      const day = { KeyN: 1, KeyP: -1, KeyT: 0 }[event.code];
      if (day === undefined) return;
      event.preventDefault();
      const to = day === 0 ? today : neighbour(asked.view, wantedRef.current, day === 1 ? 1 : -1);
      wantedRef.current = to;
      router.push(hrefOf({ ...asked, day: to }));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
};
