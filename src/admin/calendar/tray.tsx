'use client';

import { useDraggable } from '@dnd-kit/core';
import { Link } from '@payloadcms/ui';
import { Section } from '../components/section';
import { useDesk } from '../use-desk';
import type { Card } from './card';

type Props = {
  cards: readonly Card[];
  waiting: number;
  awayKey: string | null;
  isDraggable: boolean;
  choose: (card: Card) => void;
};

/** What is approved and waits for a day: drag it to one, or choose. */
export const Tray = ({ cards, waiting, awayKey, isDraggable, choose }: Props) => {
  const { t } = useDesk();
  const mayDrag = isDraggable && cards.some(({ may }) => may.length > 0);
  return (
    <Section aside={waiting || null} className="desk-tray" title={t('calendar.withoutDay')}>
      {cards.length === 0 ? <p className="desk-quiet">{t('calendar.noneWithoutDay')}</p> : null}
      {cards.map((card) => (
        <TrayEntry card={card} choose={choose} isAway={awayKey === card.key} key={card.key} />
      ))}
      {waiting > cards.length && cards.length > 0 ? (
        <Link className="desk-link desk-quiet" href="/admin/articles" prefetch={false}>
          {t('calendar.more', { count: waiting - cards.length })}
        </Link>
      ) : null}
      {mayDrag ? <p className="desk-quiet desk-tray__drag">{t('calendar.orDrag')}</p> : null}
    </Section>
  );
};

type EntryProps = { card: Card; isAway: boolean; choose: (card: Card) => void };

const TrayEntry = ({ card, isAway, choose }: EntryProps) => {
  const { t } = useDesk();
  const isMovable = card.may.length > 0;
  const { setNodeRef, listeners } = useDraggable({ id: card.key, disabled: !isMovable });
  return (
    <div
      className="desk-entry"
      data-away={isAway || undefined}
      data-key={card.key}
      data-movable={isMovable || undefined}
      ref={setNodeRef}
      {...listeners}
    >
      <a
        className="desk-entry__title"
        draggable={false}
        href={`/admin/collections/articles/${card.article}`}
        lang={card.language}
      >
        {card.title}
      </a>
      <div className="desk-quiet">{card.facts}</div>
      {card.embargo ? <div className="desk-quiet">{card.embargo}</div> : null}
      {isMovable ? (
        <button
          aria-label={t('calendar.chooseDayOf', { title: card.title })}
          className="desk-button"
          onClick={() => choose(card)}
          type="button"
        >
          {t('calendar.chooseDay')}
        </button>
      ) : (
        <div className="desk-quiet">{card.locked}</div>
      )}
    </div>
  );
};
