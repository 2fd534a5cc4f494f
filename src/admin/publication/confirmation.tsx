'use client';

import type { RequestableEvent } from '@/editions/rules/events';
import { eventLabels } from '@/editions/rules/labels';
import { useWords } from '../words';
import type { Asks } from './asks';
import type { Draft } from './draft';
import { noteOf, reasonOf } from './event-words';

type Props = { event: RequestableEvent; asks: Asks; draft: Draft };

/** The second step before what cannot be undone: everything that was filled in, and the question. */
export const Confirmation = ({ event, asks, draft }: Props) => {
  const { t, language } = useWords();
  const said = [
    { label: t(reasonOf[event] ?? 'panel.reason'), words: draft.reason.trim() },
    { label: t(noteOf[event] ?? 'panel.publicNote'), words: draft.note.trim() },
    {
      label: t('panel.redirect'),
      words: asks.redirect ? draft.redirect.trim() || t('panel.redirectNone') : '',
    },
  ].filter(({ words }) => words !== '');
  return (
    <div className="ibidem-confirmation">
      <p tabIndex={-1}>
        <strong>{t('panel.really', { event: eventLabels[event][language] })}</strong>
      </p>
      <dl>
        {said.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
