'use client';

import { useEffect, useRef } from 'react';
import type { Finding } from '@/platform/finding';
import { FindingLine } from '../../components/finding';
import { useDesk } from '../../use-desk';
import { placeOf } from '../place-of';
import type { BoardCard } from './board-card';
import type { RefusedMove as Refused } from './use-board';

type Props = { card: BoardCard; refused: Refused; close: () => void };

/** Why a card went back: what stops it, each with the way to its place. Stays until it is closed. */
export const RefusedMove = ({ card, refused, close }: Props) => {
  const { t } = useDesk();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  const groups = [...Map.groupBy(refused.findings, ({ rule }) => rule).values()];
  return (
    <div className="desk-refused" ref={element} role="group" tabIndex={-1}>
      <p>
        <b>{t('articles.refusedTo', { column: refused.to })}</b>{' '}
        {t('articles.reasons', { count: groups.length })}
      </p>
      <ul className="desk-list">
        {groups.map((findings) => (
          <Group article={card.id} findings={findings} key={findings[0]?.rule} />
        ))}
      </ul>
      <button className="desk-link" onClick={close} type="button">
        {t('articles.close')}
      </button>
    </div>
  );
};

const Group = ({ article, findings }: { article: number; findings: readonly Finding[] }) => {
  const { t } = useDesk();
  const [first] = findings;
  if (!first) return null;
  const { href, label } = placeOf(article, findings);
  return (
    <FindingLine
      action={
        <a className="desk-link" href={href}>
          {t(label)}
        </a>
      }
      count={findings.length}
      finding={first}
    />
  );
};
