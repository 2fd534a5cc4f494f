'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import { dayOf, type Day } from '@/overviews/rules/calendar-days';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { hour, type Clock } from '../clock';
import { useDesk } from '../use-desk';
import type { Card } from './card';
import { sayDay } from './where-to';

/** What is happening to a card: lifted over a day, refused, or asked for in the dialog. */
export type Moving =
  | { kind: 'still' }
  | { kind: 'lifted'; card: Card; day: Day; by: 'keys' | 'pointer' }
  | { kind: 'refused'; card: Card; findings: readonly Finding[]; instead: Day | null }
  | { kind: 'asked'; card: Card; day: Day; findings: readonly Finding[]; instead: Day | null };

export type UnderWay = { card: Card; day: Day };

export type Wish = { day: Day; hour?: string | undefined; as: 'out' | 'planned' };

type Moved = { at: string };

/** Moves cards by the publication's command, and says what happened. */
export const useMoving = (clock: Clock) => {
  const { t } = useDesk();
  const router = useRouter();
  const [moving, setMoving] = useState<Moving>({ kind: 'still' });
  const [said, say] = useState('');
  /** Shown where it goes before the server has said yes, and until the page that comes shows it there. */
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  /** Which card gets the focus when the page shows it again. */
  const toFocusRef = useRef<string | null>(null);

  const lift = useCallback(
    (card: Card, by: 'keys' | 'pointer', today: Day) => {
      setMoving({ kind: 'lifted', card, day: card.day ?? today, by });
      if (by === 'keys' && card.day) {
        say(
          t('calendar.lifted', {
            title: card.title,
            day: sayDay(card.day, clock),
            hour: card.hour,
          }),
        );
      }
    },
    [clock, t],
  );

  const putBack = useCallback(
    (card: Card) => {
      setMoving({ kind: 'still' });
      toFocusRef.current = card.key;
      say(t('calendar.isBack', { title: card.title }));
    },
    [t],
  );

  const send = useCallback(
    async (card: Card, wish: Wish, from: 'board' | 'dialog') => {
      setMoving({ kind: 'still' });
      setUnderWay({ card, day: wish.day });
      say(t('calendar.saving'));
      const result = await ask<Moved>('PATCH', `/desk/calendar/${card.article}`, {
        ...wish,
        seenAt: card.at,
        ...(wish.as === 'out' && card.hash ? { expectedHash: card.hash } : {}),
      });
      if (result.ok) {
        const { at } = result.value;
        const day = dayOf(at, clock.zone);
        toFocusRef.current = card.key.replace(/^(out|planned|without-day)-/, `${wish.as}-`);
        say(
          t('calendar.moved', {
            title: card.title,
            day: sayDay(day, clock),
            hour: hour(at, clock),
          }),
        );
        router.refresh();
        return;
      }
      const { findings } = result.error;
      const on = findings.find(({ params }) => params?.on !== undefined)?.params?.on;
      const instead = typeof on === 'string' ? on : null;
      setUnderWay(null);
      say(t('calendar.refused', { title: card.title }));
      setMoving(
        from === 'dialog'
          ? { kind: 'asked', card, day: wish.day, findings, instead }
          : { kind: 'refused', card, findings, instead },
      );
    },
    [clock, router, t],
  );

  return { moving, setMoving, underWay, said, say, toFocusRef, lift, putBack, send };
};
