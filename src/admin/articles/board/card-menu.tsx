'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { eventLabels } from '@/editions/rules/labels';
import { moveTo } from '@/overviews/rules/board';
import { Icon } from '../../shell/icons';
import { useDesk } from '../../use-desk';
import type { BoardCard } from './board-card';
import type { BoardState } from './use-board';

type Props = { card: BoardCard; board: BoardState };

/** The moves of a card for whoever does not drag. */
export const CardMenu = ({ card, board }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-label={t('articles.moves', { title: card.title })}
        className="desk-card__menu"
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        <Icon name="more" />
      </button>
      {isOpen ? (
        <MoveList
          board={board}
          card={card}
          close={(isBack) => {
            setOpen(false);
            if (isBack) button.current?.focus();
          }}
          id={id}
        />
      ) : null}
    </>
  );
};

type ListProps = Props & { id: string; close: (isBack: boolean) => void };

const MoveList = ({ card, board, id, close }: ListProps) => {
  const { t, language } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('button, a')?.focus(), []);
  const moves = board.columns.flatMap((column) => {
    const move = moveTo(card, column.id);
    return move.kind === 'event' ? [{ column, event: move.event }] : [];
  });
  return (
    <div
      className="desk-menu"
      id={id}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(true);
      }}
      onMouseDown={(event) => event.stopPropagation()}
      onTouchStart={(event) => event.stopPropagation()}
      ref={list}
    >
      {moves.map(({ column, event }) => (
        <button
          key={column.id}
          onClick={() => {
            close(true);
            board.move(card, column.id);
          }}
          type="button"
        >
          <b>{eventLabels[event][language]}</b>
          <span className="desk-quiet">→ {column.label}</span>
        </button>
      ))}
      {moves.length === 0 ? <p className="desk-quiet">{t('articles.noMoves')}</p> : null}
      <a href={card.href}>{t('articles.openArticle')}</a>
    </div>
  );
};
