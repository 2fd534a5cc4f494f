'use client';

import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import { useDesk } from '../../use-desk';
import type { BoardCard } from './board-card';
import { CardFacts } from './card-face';
import { CardMenu } from './card-menu';
import { RefusedMove } from './refused-move';
import type { BoardState } from './use-board';

type Props = { card: BoardCard; board: BoardState };

/** An article on the board. The whole card is dragged by pointer; its title is what has the focus. */
export const Card = ({ card, board }: Props) => {
  const { t } = useDesk();
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: card.id });
  const refused = board.refused?.card === card.id ? board.refused : undefined;
  const isLifted = board.lift?.card.id === card.id;
  return (
    <li
      className="desk-card"
      data-dragged={isDragging || undefined}
      data-lifted={(isLifted && board.lift?.by) || undefined}
      data-refused={refused ? '' : undefined}
      ref={setNodeRef}
      {...listeners}
    >
      <a
        aria-describedby="desk-board-handle"
        className="desk-card__title"
        data-card-title={card.id}
        draggable={false}
        href={card.href}
      >
        {card.title}
      </a>
      <CardMenu board={board} card={card} />
      <Facts card={card} />
      {board.moving === card.id ? <p className="desk-quiet">{t('articles.moving')}</p> : null}
      {refused ? <RefusedMove card={card} close={board.closeRefusal} refused={refused} /> : null}
    </li>
  );
};

/** Stays as it is while another card goes over columns. */
const Facts = memo(CardFacts);
