'use client';

import type { Day } from '@/overviews/rules/calendar-days';
import type { Clock } from '../clock';
import { useDesk } from '../use-desk';
import type { Card } from './card';
import { CardWords } from './entry';
import { refusalThere, sayDay, sayWhereTo, whereTo } from './where-to';

type Props = { card: Card; day: Day; clock: Clock; by: 'keys' | 'pointer' };

/** A lifted card, and below it where it would come to, by which clocks, and how to let it go. */
export const InHand = ({ card, day, clock, by }: Props) => {
  const { t } = useDesk();
  const to = whereTo(card, day, clock);
  const isHome = day === card.day;
  const refusal = isHome ? null : refusalThere(card, to, clock);
  const [first, ...rest] = sayWhereTo(card, to, clock, t);
  return (
    <div aria-hidden="true" className="desk-hand">
      <div className="desk-hand__card">
        <CardWords card={card} />
      </div>
      <div className="desk-hand__hint" data-refused={refusal ? '' : undefined}>
        <span>{first}</span>
        {rest.map((words) => (
          <span key={words}>{words}</span>
        ))}
        {refusal ? (
          <b>{t('calendar.tooEarly', { day: sayDay(refusal.day, clock) })}</b>
        ) : by === 'keys' ? (
          <span>
            <kbd>Enter</kbd> {t('calendar.keep')}
          </span>
        ) : null}
        <span>
          <kbd>Esc</kbd> {t('calendar.putBack')}
        </span>
      </div>
    </div>
  );
};
