'use client';

import type { ReactNode } from 'react';
import { useDesk } from '../use-desk';
import type { Card } from './card';
import type { ShownDay } from './days-table';
import { CardWords } from './entry';

type Props = {
  days: readonly ShownDay[];
  cards: readonly Card[];
  awayKey: string | null;
  refusedKey: string | null;
  refused: ReactNode;
  choose: (card: Card) => void;
};

/** The month as a list: only days into which something falls. */
export const Agenda = ({ days, cards, awayKey, refusedKey, refused, choose }: Props) => {
  const { t } = useDesk();
  const filled = days.filter(({ day }) => cards.some((card) => card.day === day));
  return (
    <div className="desk-agenda">
      {filled.map(({ day, full, isToday }) => (
        <section aria-labelledby={`day-${day}`} className="desk-agenda__day" key={day}>
          <h2 data-today={isToday || undefined} id={`day-${day}`}>
            <time dateTime={day}>{full}</time>
            {isToday ? <b>{t('calendar.today')}</b> : null}
          </h2>
          <ul className="desk-list">
            {cards
              .filter((card) => card.day === day)
              .map((card) => (
                <li
                  className="desk-agenda__entry"
                  data-away={awayKey === card.key || undefined}
                  data-key={card.key}
                  key={card.key}
                >
                  <div className="desk-agenda__words">
                    <CardWords card={card} id={`mark-${card.key}`} isLink withFacts />
                  </div>
                  {card.may.length > 0 ? (
                    <button
                      aria-label={t('calendar.move', { title: card.title })}
                      className="desk-button"
                      onClick={() => choose(card)}
                      type="button"
                    >
                      {t('calendar.moveShort')}
                    </button>
                  ) : null}
                  {refusedKey === card.key ? refused : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
