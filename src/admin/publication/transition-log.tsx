'use client';

import type { Language } from '@/platform/language';
import { eventLabels } from '@/workflow/labels';
import { useDesk } from '../use-desk';
import type { LogLine } from './report';

/** What happened to the edition, the latest first: who did what, when, and why. */
export const TransitionLog = ({ log }: { log: readonly LogLine[] }) => {
  const { t, language } = useDesk();
  return (
    <details className="ibidem-details">
      <summary>{`${t('panel.log')} (${log.length})`}</summary>
      {log.length === 0 ? <p className="ibidem-quiet">{t('panel.logEmpty')}</p> : null}
      <ol className="ibidem-log">
        {[...log].reverse().map((line) => (
          <li key={`${line.at}-${line.sequence}`}>
            <time dateTime={line.at}>{sayWhen(line.at, language)}</time>
            <span>
              {eventLabels[line.event][language]} · {line.actorName ?? t('panel.system')}
            </span>
            {line.reason ? <q>{line.reason}</q> : null}
          </li>
        ))}
      </ol>
    </details>
  );
};

const sayWhen = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
