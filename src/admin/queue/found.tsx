'use client';

import type { ReactNode } from 'react';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import type { Choice } from './decide';
import { WorkLine } from './work-line';

type Props = { choice: Choice | undefined; children: ReactNode };

/** What was pasted, as the publication knows it or others describe it; nothing where nothing was. */
export const Found = ({ choice, children }: Props) => {
  const { t } = useDesk();
  if (choice?.kind === 'source' && !choice.isSuggested) {
    return (
      <section className="desk-queue__option">
        <p>
          <WorkLine work={choice.source.item} />
        </p>
        <p className="desk-quiet">{t('queue.known')}</p>
        {children}
      </section>
    );
  }
  if (choice?.kind !== 'work') return null;
  return (
    <section className="desk-queue__option">
      <p>
        <WorkLine work={choice.work} />
      </p>
      {choice.from ? <p className="desk-quiet">{t(`queue.from.${choice.from}`)}</p> : null}
      <FindingsList findings={choice.findings} urgent />
      {children}
    </section>
  );
};
