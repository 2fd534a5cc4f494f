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
    <section aria-busy={suggestions === undefined} className="desk-queue__guesses">
      <header className="desk-queue__head">
        <h2>{t('queue.suggestions')}</h2>
        <span className="desk-quiet">
          <kbd aria-hidden>1</kbd>–<kbd aria-hidden>5</kbd> {t('queue.toChoose')}
        </span>
      </header>
      {/* Told by itself: the line above the list says what was just decided. */}
      <p aria-live="polite" className={suggestions?.length ? 'ibidem-unseen' : 'desk-quiet'}>
        {suggestions === undefined
          ? t('queue.suggesting')
          : suggestions.length === 0
            ? t('queue.noSuggestions')
            : t('queue.someSuggestions', { count: suggestions.length })}
      </p>
      {suggestions?.length ? (
        <ol className="desk-list desk-queue__suggestions">
          {suggestions.map(({ source, reasons }, at) => (
            <li aria-current={source.id === chosen ? 'true' : undefined} key={source.id}>
              <button
                aria-keyshortcuts={String(at + 1)}
                aria-pressed={source.id === chosen}
                onClick={() => onPick({ kind: 'source', source, isSuggested: true })}
                type="button"
              >
                <kbd aria-hidden>{at + 1}</kbd>
                <span>
                  <WorkLine work={source.item} />
                  <span className="desk-facts">{reasons.join(' · ')}</span>
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
