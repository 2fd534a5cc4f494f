'use client';

import { eventLabels } from '@/editions/rules/labels';
import { EventForm } from '../../publication/event-form';
import { useDesk } from '../../use-desk';
import type { Asking, BoardState } from './use-board';
import '../../publication/publication.css';
import '../../publication/event-form.css';

/** What a move needs from the person, asked where the card was dropped. */
export const Questions = ({ asking, board }: { asking: Asking; board: BoardState }) => {
  const { language } = useDesk();
  const { card, event, report } = asking;
  return (
    <div className="desk-questions">
      <p className="desk-questions__title">
        <b>{eventLabels[event][language]}</b> <span className="desk-title">{card.title}</span>
      </p>
      <EventForm
        busy={board.moving === card.id}
        event={event}
        onCancel={board.closeQuestions}
        onRun={board.answer}
        report={report}
      />
    </div>
  );
};
