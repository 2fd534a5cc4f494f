'use client';

import { eventLabels } from '@/workflow/labels';
import { workflowEvents } from '@/workflow/events';
import { DeskButton } from '../desk-button';
import { useWords } from '../words';
import type { Changed } from './report';
import { sayWhen } from './say-instant';

/** Somebody was faster: what they did, by name and time, and the way to see it. */
export const Conflict = ({ changed }: { changed: Changed | undefined }) => {
  const { t, language } = useWords();
  const entries = changed?.log ?? [];
  return (
    <div className="ibidem-conflict">
      <p>{t(entries.length > 0 || changed?.text ? 'panel.changedSince' : 'panel.changed')}</p>
      <ul>
        {entries.map(({ event, actorName, at, reason }) => {
          const known = workflowEvents.find((name) => name === event);
          return (
            <li key={`${at}-${event}`}>
              {known ? eventLabels[known][language] : event} · {actorName ?? t('panel.system')},{' '}
              <time dateTime={at}>{sayWhen(at, language)}</time>
              {reason ? (
                <>
                  {': '}
                  <q>{reason}</q>
                </>
              ) : null}
            </li>
          );
        })}
        {changed?.text ? <li>{t('panel.textChangedSince')}</li> : null}
      </ul>
      <DeskButton onClick={() => window.location.reload()}>{t('panel.reload')}</DeskButton>
    </div>
  );
};
