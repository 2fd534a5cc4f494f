'use client';

import { useEffect, useRef } from 'react';
import type { Finding } from '@/platform/finding';
import type { Day } from '@/overviews/rules/calendar-days';
import type { Clock } from '../clock';
import { FindingLine } from '../components/finding';
import { useDesk } from '../use-desk';
import type { Card } from './card';
import { sayDay } from './where-to';

type Props = {
  card: Card;
  findings: readonly Finding[];
  instead: Day | null;
  clock: Clock;
  take: (day: Day) => void;
  close: () => void;
};

/** Why a card is back where it was, and what would do; it stays until somebody closes it. */
export const Refused = ({ card, findings, instead, clock, take, close }: Props) => {
  const { t } = useDesk();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className="desk-refused"
      onKeyDown={({ key }) => (key === 'Escape' ? close() : undefined)}
      role="alertdialog"
      aria-label={t('calendar.refused', { title: card.title })}
    >
      <ul className="desk-list">
        {findings.map((finding) => (
          <FindingLine finding={finding} key={finding.rule} />
        ))}
      </ul>
      <div className="desk-refused__steps">
        {instead ? (
          <button
            className="desk-button desk-button--first"
            onClick={() => take(instead)}
            ref={first}
            type="button"
          >
            {t('calendar.instead', { day: sayDay(instead, clock) })}
          </button>
        ) : (
          <a className="desk-button" href={`/admin/collections/articles/${card.article}`}>
            {t('calendar.open')}
          </a>
        )}
        <button
          className="desk-button"
          onClick={close}
          ref={instead ? undefined : first}
          type="button"
        >
          {t('shell.close')}
        </button>
      </div>
    </div>
  );
};
