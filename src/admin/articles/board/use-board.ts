'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RequestableEvent } from '@/editions/rules/events';
import type { EditionStatus } from '@/editions/executor/verb';
import { columnOf, moveTo, type ColumnId, type Move } from '@/overviews/rules/board';
import type { Finding } from '@/platform/finding';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { ask } from '../../ask';
import { asksFirst, asksOf } from '../../publication/asks';
import type { EventInput, TransitionReport } from '../../publication/report';
import { useDesk } from '../../use-desk';
import type { BoardCard, BoardColumn } from './board-card';
import { movedTo } from './moved-to';

export type Lift = { card: BoardCard; by: 'pointer' | 'keyboard'; over: ColumnId | null };
export type Asking = {
  card: BoardCard;
  event: RequestableEvent;
  to: ColumnId;
  report: TransitionReport;
};
export type RefusedMove = { card: number; to: string; findings: readonly Finding[] };

/** What the board does beside showing: the lifted card, questions before a move, and refusals. */
export type BoardState = {
  columns: readonly BoardColumn[];
  lift: Lift | undefined;
  asking: Asking | undefined;
  refused: RefusedMove | undefined;
  /** The card that is on its way. */
  moving: number | undefined;
  /** For screen readers. */
  said: string;
  liftCard: (id: number, by: Lift['by']) => void;
  goOver: (column: string | null) => void;
  drop: (column: string | null) => void;
  putBack: () => void;
  /** The same moves without dragging. */
  move: (card: BoardCard, to: ColumnId) => void;
  answer: (input: EventInput) => void;
  closeQuestions: () => void;
  closeRefusal: () => void;
};

/** Asked once more even where nothing must be filled in: readers or approvals are at stake. */
const asksAnyway: readonly RequestableEvent[] = ['publish', 'approve', 'reopen'];

export const useBoard = (given: readonly BoardColumn[]): BoardState => {
  const { t, sayPolicy } = useDesk();
  const router = useRouter();
  const [lift, setLift] = useState<Lift>();
  const [asking, setAsking] = useState<Asking>();
  const [refused, setRefused] = useState<RefusedMove>();
  const [begun, setMoving] = useState<{ card: number; to: ColumnId; of: typeof given }>();
  const [said, say] = useState('');
  const report = useRef<{ card: number; answer: ReturnType<typeof readReport> }>(undefined);
  const held = useHeld(given, lift !== undefined);
  // Where a card was moved to, until the server says so itself.
  const moving = begun?.of === held ? begun : undefined;
  const columns = useMemo(
    () => (moving ? movedTo(held, moving.card, moving.to) : held),
    [held, moving],
  );
  useMovesOfOthers(held, begun, (card, column) =>
    say(t('articles.said.byOthers', { title: card.title, column: column.label })),
  );

  const labelOf = useCallback(
    (id: ColumnId) => columns.find((column) => column.id === id)?.label ?? '',
    [columns],
  );

  const readFor = (card: number) => {
    if (report.current?.card !== card) report.current = { card, answer: readReport(card) };
    return report.current.answer;
  };

  const refuse = (card: BoardCard, to: ColumnId, findings: readonly Finding[]): void => {
    setMoving(undefined);
    setAsking(undefined);
    setRefused({ card: card.id, to: labelOf(to), findings });
    say(t('articles.said.refused', { title: card.title, count: findings.length }));
  };

  const run = async (
    { card, event, to, report: seen }: Asking,
    input: EventInput,
  ): Promise<void> => {
    setMoving({ card: card.id, to, of: held });
    const about = seen.events.find((prospect) => prospect.event === event);
    const answer = await ask<EditionStatus>('POST', `/articles/${card.id}/transitions`, {
      event,
      expectedHash: about?.hash ?? undefined,
      expectedRevision: about?.revision,
      ...input,
    });
    if (!answer.ok) return refuse(card, to, answer.error.findings);
    setAsking(undefined);
    const stays =
      answer.value.state === 'in_review' &&
      answer.value.stage === seen.stage &&
      event === 'approve';
    const column = labelOf(stays ? columnOf(card) : to);
    if (stays) setMoving(undefined);
    say(t(stays ? 'articles.said.stays' : 'articles.said.moved', { title: card.title, column }));
    router.refresh();
  };

  const move = async (card: BoardCard, to: ColumnId): Promise<void> => {
    const way = moveTo(card, to);
    setRefused(undefined);
    if (way.kind !== 'event') return say(t('articles.said.back', { title: card.title }));
    setMoving({ card: card.id, to: columnOf(card), of: held });
    const answer = await readFor(card.id);
    report.current = undefined;
    if (!answer.ok) return refuse(card, to, answer.error.findings);
    const question = { card, event: way.event, to, report: answer.value };
    const asks = asksOf(way.event, answer.value);
    if (!asksFirst(asks) && !asksAnyway.includes(way.event)) return run(question, {});
    setMoving(undefined);
    setAsking(question);
    say(t('articles.said.asks', { title: card.title, column: labelOf(to) }));
  };

  const cardWith = (id: number) =>
    columns.flatMap(({ cards }) => cards).find((card) => card.id === id);

  return {
    columns,
    lift,
    asking,
    refused,
    moving: moving?.card,
    said,
    liftCard: (id, by) => {
      const card = cardWith(id);
      if (!card || moving) return;
      setAsking(undefined);
      setLift({ card, by, over: columnOf(card) });
      // What was read for an earlier lift may be old by now.
      report.current = undefined;
      void readFor(id);
      const takers = columns.filter((column) => moveTo(card, column.id).kind === 'event');
      const names = takers.map(({ label }) => label).join(', ');
      const key = takers.length > 0 ? 'articles.said.lifted' : 'articles.said.nowhere';
      say(t(key, { title: card.title, columns: names }));
    },
    goOver: (column) => {
      if (!lift) return;
      const over = columns.find(({ id }) => id === column)?.id ?? null;
      setLift({ ...lift, over });
      if (over === null) return;
      const what = wordsFor(moveTo(lift.card, over), lift.card, t, sayPolicy).join('. ');
      say(t('articles.said.over', { column: labelOf(over), what }));
    },
    drop: (column) => {
      const to = columns.find(({ id }) => id === column)?.id;
      setLift(undefined);
      if (!lift) return;
      if (!to) return say(t('articles.said.back', { title: lift.card.title }));
      void move(lift.card, to);
    },
    putBack: () => {
      setLift(undefined);
      if (lift) say(t('articles.said.back', { title: lift.card.title }));
    },
    move: (card, to) => void move(card, to),
    answer: (input) => {
      if (asking) void run(asking, input);
    },
    closeQuestions: () => {
      setAsking(undefined);
      if (asking) say(t('articles.said.back', { title: asking.card.title }));
    },
    closeRefusal: () => setRefused(undefined),
  };
};

const readReport = (card: number) => ask<TransitionReport>('GET', `/articles/${card}/transitions`);

type Say = ReturnType<typeof useDesk>['t'];
type DropKey = Parameters<Say>[0];

/** What a column says while a card is lifted: what the drop does and asks, or why it is not for it. */
export const wordsFor = (
  move: Move,
  card: BoardCard,
  t: Say,
  sayPolicy: SayPolicy,
): readonly string[] => {
  switch (move.kind) {
    case 'here':
      return [t('articles.goesBack', { title: card.title })];
    case 'event':
      return [
        t(`articles.drop.${move.event}` as DropKey),
        t(`articles.asks.${move.event}` as DropKey),
      ];
    case 'no':
      return [t(`articles.why.${move.why}`, { stage: sayPolicy(move.stage) })];
  }
};

/** The columns as they were when a card was lifted: what is in the hand does not vanish under it. */
const useHeld = (given: readonly BoardColumn[], isLifted: boolean): readonly BoardColumn[] => {
  const [held, setHeld] = useState(given);
  if (!isLifted && held !== given) setHeld(given);
  return isLifted ? held : given;
};

/** Tells of the first card that is in another column than before, without this person's doing. */
const useMovesOfOthers = (
  columns: readonly BoardColumn[],
  own: { card: number; to: ColumnId } | undefined,
  tell: (card: BoardCard, column: BoardColumn) => void,
): void => {
  const before = useRef(columns);
  useEffect(() => {
    const old = before.current;
    if (old === columns) return;
    before.current = columns;
    const places = new Map(old.flatMap(({ id, cards }) => cards.map((card) => [card.id, id])));
    for (const column of columns) {
      const moved = column.cards.find(
        ({ id }) =>
          places.has(id) &&
          places.get(id) !== column.id &&
          !(id === own?.card && column.id === own.to),
      );
      if (moved) return tell(moved, column);
    }
  });
};
