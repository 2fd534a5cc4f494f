'use client';

import { happenedLabels } from '@/editions/rules/happened-labels';
import { DeskButton } from '../desk-button';
import { dayAndHour } from '../clock';
import { useWords } from '../words';
import type { Changed } from './report';

/** Somebody was faster: what they did, by name and time, and the way to see it. */
export const Conflict = ({ changed }: { changed: Changed | undefined }) => {
  const { t, language, clock } = useWords();
  const { log = [], text = null } = changed ?? {};
  const isKnown = log.length > 0 || text !== null;
  return (
    <div className="ibidem-conflict">
      <p>{t(isKnown ? 'panel.changedSince' : 'panel.changed')}</p>
      <ul>
        {log.map(({ event, actorName, at, reason }) => (
          <li key={`${at}-${event}`}>
            {happenedLabels[event][language]} · {actorName || t('panel.system')},{' '}
            <time dateTime={at}>{dayAndHour(at, clock, new Date())}</time>
            {reason ? (
              <>
                {': '}
                <q>{reason}</q>
              </>
            ) : null}
          </li>
        ))}
        {text ? (
          <li>
            {text.by ? t('panel.textChangedBy', { name: text.by }) : t('panel.textChangedSince')}
            {text.at ? (
              <>
                {', '}
                <time dateTime={text.at}>{dayAndHour(text.at, clock, new Date())}</time>
              </>
            ) : null}
          </li>
        ) : null}
      </ul>
      <DeskButton onClick={() => window.location.reload()}>{t('panel.reload')}</DeskButton>
    </div>
  );
};
