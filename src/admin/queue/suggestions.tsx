'use client';

import type { ReactNode } from 'react';
import type { SourceSuggestion } from '@/sources/queries/source-suggestions';
import { useDesk } from '../use-desk';
import type { Choice } from './decide';
import { WorkLine } from './work-line';

type Props = {
  suggestions: readonly SourceSuggestion[] | undefined;
  choice: Choice | undefined;
  onPick: (choice: Choice) => void;
  /** Under the chosen one. */
  children: ReactNode;
};

/** Sources that the words may mean, each with its number and why. */
export const Suggestions = ({ suggestions, choice, onPick, children }: Props) => {
  const { t } = useDesk();
  const chosen = choice?.kind === 'source' && choice.isSuggested ? choice.source.id : undefined;
  return (
    <section>
      <h4>{t('queue.suggestions')}</h4>
      {/* Told by itself: the line above the list says what was just decided. */}
      <p aria-live="polite" className={suggestions?.length ? 'ibidem-unseen' : 'ibidem-quiet'}>
        {suggestions === undefined
          ? t('queue.suggesting')
          : suggestions.length === 0
            ? t('queue.noSuggestions')
            : t('queue.someSuggestions', { count: suggestions.length })}
      </p>
      {suggestions?.length ? (
        <ol className="ibidem-queue__suggestions">
          {suggestions.map(({ source, reasons }, at) => (
            <li key={source.id}>
              <button
                aria-keyshortcuts={String(at + 1)}
                aria-pressed={source.id === chosen}
                onClick={() => onPick({ kind: 'source', source, isSuggested: true })}
                type="button"
              >
                <kbd aria-hidden>{at + 1}</kbd>
                <span>
                  <WorkLine work={source.item} />
                  <span className="ibidem-queue__why">{reasons.join(' · ')}</span>
                </span>
              </button>
              {source.id === chosen ? children : null}
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
};
