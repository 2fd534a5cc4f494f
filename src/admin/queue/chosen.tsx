'use client';

import { useId } from 'react';
import type { QueuedCitation } from '@/queries/citation-queue';
import { DeskButton } from '../desk-button';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import type { Choice } from './decide';
import { WorkLine } from './work-line';

type Props = {
  row: QueuedCitation;
  choice: Choice;
  locator: string;
  busy: boolean;
  onLocator: (locator: string) => void;
  onConfirm: () => void;
};

/** What Enter will cite, with the place in it. */
export const Chosen = ({ row, choice, locator, busy, onLocator, onConfirm }: Props) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <section className="ibidem-queue__chosen">
      <h4>{t(choice.kind === 'proposal' ? 'queue.proposal' : 'queue.chosen')}</h4>
      <What choice={choice} row={row} />
      {choice.kind === 'work' ? <FindingsList findings={choice.findings} urgent /> : null}
      <p className="ibidem-queue__line">
        {choice.kind === 'proposal' ? null : (
          <>
            <label htmlFor={id}>{t('queue.locator')}</label>
            <input
              autoComplete="off"
              className="ibidem-queue__locator"
              id={id}
              onChange={(event) => onLocator(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onConfirm();
              }}
              type="text"
              value={locator}
            />
          </>
        )}
        <DeskButton aria-keyshortcuts="Enter" disabled={busy} look="primary" onClick={onConfirm}>
          {t('queue.confirm')} <kbd aria-hidden>⏎</kbd>
        </DeskButton>
      </p>
    </section>
  );
};

const What = ({ row, choice }: Pick<Props, 'row' | 'choice'>) => {
  const { t } = useDesk();
  switch (choice.kind) {
    case 'proposal':
      return row.cites.length === 0 ? (
        <p className="ibidem-queue__work">{row.proposedUrl}</p>
      ) : (
        <Cites row={row} />
      );
    case 'source':
      return (
        <>
          <p>
            <WorkLine work={choice.source.item} />
          </p>
          {choice.isSuggested ? null : <p className="ibidem-quiet">{t('queue.known')}</p>}
        </>
      );
    case 'work':
      return (
        <>
          <p>
            <WorkLine work={choice.work} />
          </p>
          {choice.from ? <p className="ibidem-quiet">{t(`queue.from.${choice.from}`)}</p> : null}
        </>
      );
  }
};

/** What the citation rests on now. */
export const Cites = ({ row }: { row: QueuedCitation }) => (
  <ul className="ibidem-queue__cites">
    {row.cites.map(({ source, locator }) => (
      <li key={source.id}>
        <WorkLine work={source.item} />
        {locator ? `, ${locator}` : ''}
      </li>
    ))}
  </ul>
);
