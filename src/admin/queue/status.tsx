'use client';

import type { ReactNode } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { useDesk } from '../use-desk';
import { WorkLine } from './work-line';

type Props = {
  row: QueuedCitation;
  isChosen: boolean;
  onChoose: () => void;
  /** Under it, where it is chosen. */
  children: ReactNode;
};

/** What the citation names already: a proposal that can be confirmed, or works whose links fail. */
export const Status = ({ row, isChosen, onChoose, children }: Props) => {
  const { t } = useDesk();
  const isProposed = row.status === 'proposed';
  if (!isProposed && row.cites.length === 0) return null;
  return (
    <section className="desk-queue__option">
      <h2>{t(isProposed ? 'queue.proposal' : 'queue.now')}</h2>
      <ul className="desk-list">
        {row.cites.map(({ source, locator }) => (
          <li key={source.id}>
            <WorkLine work={source.item} />
            {locator ? `, ${locator}` : ''}
          </li>
        ))}
        {row.cites.length === 0 ? <li className="desk-queue__title">{row.proposedUrl}</li> : null}
      </ul>
      {isChosen ? children : null}
      {isProposed && !isChosen ? (
        <p>
          <button className="desk-button" onClick={onChoose} type="button">
            {t('queue.chooseProposal')}
          </button>
        </p>
      ) : null}
    </section>
  );
};
