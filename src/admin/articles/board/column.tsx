'use client';

import { useDroppable } from '@dnd-kit/core';
import { useId, useState } from 'react';
import { moveTo } from '@/overviews/rules/board';
import { StateMark } from '../../components/state-mark';
import { useDesk } from '../../use-desk';
import type { BoardColumn } from './board-card';
import { Card } from './card';
import { DropPlace } from './drop-place';
import { Questions } from './questions';
import type { BoardState } from './use-board';

type Props = { column: BoardColumn; board: BoardState };

/** A state or a stage: its count, a fact, and what stands in it; while a card is lifted, whether it may come here. */
export const Column = ({ column, board }: Props) => {
  const { t, language } = useDesk();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { setNodeRef } = useDroppable({ id: column.id });
  const { lift, asking } = board;
  const move = lift ? moveTo(lift.card, column.id) : undefined;
  const cards = isWhole ? column.cards : column.cards.slice(0, column.shownAtFirst);
  const folded = column.cards.length - column.shownAtFirst;
  return (
    <section
      aria-labelledby={id}
      className="desk-column"
      data-move={move?.kind}
      data-over={lift?.over === column.id || undefined}
      data-state={column.state}
      ref={setNodeRef}
    >
      <header className="desk-column__head">
        <h2 id={id}>
          <StateMark language={language} state={column.state}>
            {column.label}
          </StateMark>
        </h2>
        <span className="desk-column__count">{column.count}</span>
        <p className="desk-column__fact" data-over={column.isOver || undefined}>
          {column.fact}
        </p>
      </header>
      {lift && move ? <DropPlace card={lift.card} move={move} /> : null}
      {asking?.to === column.id ? <Questions asking={asking} board={board} /> : null}
      <ul className="desk-column__cards">
        {cards.map((card) => (
          <Card board={board} card={card} key={card.id} />
        ))}
      </ul>
      {folded > 0 ? (
        <button
          aria-expanded={isWhole}
          className="desk-link desk-column__more"
          onClick={() => setWhole(!isWhole)}
          type="button"
        >
          {isWhole ? t('articles.less') : t('articles.more', { count: folded })}
        </button>
      ) : null}
    </section>
  );
};
