'use client';

import { stateLabels } from '@/editions/rules/labels';
import { initialsOf } from '../../components/person';
import { Facts } from '../../components/row';
import { Mark } from '../../components/state-mark';
import { useDesk } from '../../use-desk';
import type { BoardCard } from './board-card';

/** A card as it is carried. */
export const CardFace = ({ card }: { card: BoardCard }) => (
  <>
    <p className="desk-card__title">{card.title}</p>
    <CardFacts card={card} />
  </>
);

/** Whose it is, for whom, how long it stands; then what is open, blocking or broken. */
export const CardFacts = ({ card }: { card: BoardCard }) => {
  const { t, language } = useDesk();
  const { owner, state, days, isOver, when, due, blocking, broken } = card;
  const isPublic = state === 'published' || state === 'retracted' || state === 'withdrawn';
  const age = (
    <span className="desk-card__age" data-over={isOver || undefined}>
      {days > 0 ? t('articles.days', { count: days }) : t('articles.today')}
    </span>
  );
  return (
    <div className="desk-card__facts">
      <p>
        <Facts
          of={[
            owner ? (
              <abbr key="owner" title={owner}>
                {initialsOf(owner)}
              </abbr>
            ) : null,
            state === 'in_review' ? reviewersOf(card, t) : null,
            isPublic && state !== 'published' ? stateLabels[state][language] : null,
            when ?? age,
          ]}
        />
      </p>
      {due && !when ? (
        <p>
          <Mark
            isStrong={due.isLate}
            shape={due.isLate ? 'triangle' : 'diamond'}
            tone={due.isLate ? 'accent' : 'amber'}
          >
            {due.label}
          </Mark>
        </p>
      ) : null}
      {blocking > 0 ? (
        <p>
          <Mark shape="square" tone="accent">
            {t('articles.isBlocking', { count: blocking })}
          </Mark>
        </p>
      ) : null}
      {broken > 0 ? (
        <p>
          <Mark shape="cross" tone="accent">
            {t('articles.isBroken', { count: broken })}
          </Mark>
        </p>
      ) : null}
      {isPublic ? null : <Citations card={card} />}
    </div>
  );
};

/** A text that cites nothing is not called well cited. */
const Citations = ({ card: { openCitations, hasCitations } }: { card: BoardCard }) => {
  const { t } = useDesk();
  if (openCitations > 0) {
    return (
      <p>
        <Mark shape="open" tone="ink">
          {t('articles.open', { count: openCitations })}
        </Mark>
      </p>
    );
  }
  return (
    <p className="desk-quiet">
      <Mark shape={hasCitations ? 'tick' : 'minus'} tone="quiet">
        {t(hasCitations ? 'articles.allCited' : 'articles.noCitations')}
      </Mark>
    </p>
  );
};

type Say = ReturnType<typeof useDesk>['t'];

const reviewersOf = ({ assigned }: BoardCard, t: Say): string =>
  assigned.length > 0
    ? t('articles.for', { names: assigned.map(firstName).join(', ') })
    : t('articles.noReviewer');

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;
