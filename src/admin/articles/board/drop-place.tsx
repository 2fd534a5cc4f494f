'use client';

import type { Move } from '@/overviews/rules/board';
import { Icon } from '../../shell/icons';
import { useDesk } from '../../use-desk';
import type { BoardCard } from './board-card';
import { wordsFor } from './use-board';

/** What a column says to the card in the hand. */
export const DropPlace = ({ card, move }: { card: BoardCard; move: Move }) => {
  const { t, sayPolicy } = useDesk();
  const [first, ...rest] = wordsFor(move, card, t, sayPolicy);
  return (
    <div className="desk-drop" data-move={move.kind}>
      {move.kind === 'no' ? <Icon name="lock" /> : null}
      <p>
        {move.kind === 'event' ? <b>{first}</b> : first}
        {rest.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </div>
  );
};
