'use client';

import { useDraggable } from '@dnd-kit/core';
import { useId } from 'react';
import { Mark } from '../components/state-mark';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';
import type { Card } from './card';

type Props = {
  card: Card;
  /** Lifted from here, or on its way: what stays is its trace. */
  isAway: boolean;
  withFacts: boolean;
  choose: (card: Card) => void;
};

/** One thing of a day: what happens, when, and to which text. It can be dragged where it may be moved. */
export const Entry = ({ card, isAway, withFacts, choose }: Props) => {
  const { t } = useDesk();
  const id = useId();
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
      <CardWords card={card} id={id} isLink withFacts={withFacts} />
      {isMovable ? (
        <button
          aria-label={t('calendar.move', { title: card.title })}
          className="desk-entry__move"
          onClick={() => choose(card)}
          title={t('calendar.chooseDay')}
          type="button"
        >
          <Icon name="more" />
        </button>
      ) : null}
    </div>
  );
};

type WordsProps = { card: Card; id?: string; isLink?: boolean; withFacts?: boolean };

/** The same words on the calendar and in the hand. */
export const CardWords = ({ card, id, isLink = false, withFacts = false }: WordsProps) => (
  <>
    <div className="desk-entry__mark" id={id}>
      <Mark isStrong={card.mark.isStrong} shape={card.mark.shape} tone={card.mark.tone}>
        {card.mark.words}
      </Mark>
    </div>
    {isLink ? (
      <a
        aria-describedby={id}
        aria-keyshortcuts={card.may.length > 0 ? 'Space' : undefined}
        className="desk-entry__title"
        draggable={false}
        href={`/admin/collections/articles/${card.article}`}
        lang={card.language}
      >
        {card.title}
      </a>
    ) : (
      <span className="desk-entry__title" lang={card.language}>
        {card.title}
      </span>
    )}
    {card.embargo ? (
      <div className="desk-entry__embargo">
        <Icon name="lock" />
        <span>{card.embargo}</span>
      </div>
    ) : null}
    {withFacts && card.facts ? <div className="desk-quiet">{card.facts}</div> : null}
  </>
);
