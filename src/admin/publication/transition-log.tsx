'use client';

import { happenedLabels } from '@/editions/rules/happened-labels';
import { editionKindLabels } from '@/editions/rules/labels';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { dayAndHour } from '../clock';
import { useWords } from '../words';
import type { TransitionReport } from './report';
import { sayInstant, sayLength } from './say-instant';
import { TimesInState } from './times-in-state';

type Props = {
  report: TransitionReport;
  /** Whether it is unfolded from the start. */
  open?: boolean;
};

type LogLine = TransitionReport['log'][number];

/** What happened to the edition, the latest first: who did what, when, why, and with what details. */
export const TransitionLog = ({ report, open = false }: Props) => {
  const { t, language, clock, sayPolicy } = useWords();
  const { log } = report;
  return (
    <details className="ibidem-details" open={open}>
      <summary>{`${t('panel.log')} (${log.length})`}</summary>
      {log.length === 0 ? <p className="ibidem-quiet">{t('panel.logEmpty')}</p> : null}
      <ol className="ibidem-log">
        {[...log].reverse().map((line) => (
          <li key={`${line.at}-${line.sequence}`}>
            <time dateTime={line.at}>{dayAndHour(line.at, clock, new Date())}</time>
            <span>
              {happenedLabels[line.event][language]}
              {stageOf(line, report, sayPolicy)} · {line.actorName || t('panel.system')}
            </span>
            {line.reason ? <q>{line.reason}</q> : null}
            <Details line={line} />
          </li>
        ))}
      </ol>
      <TimesInState report={report} />
      <p>
        <a href={`/admin/audit?article=${report.article}`}>{t('panel.audit')}</a>
      </p>
    </details>
  );
};

/** Of an approval: in which stage. */
const stageOf = (
  { event, data }: LogLine,
  { stages }: TransitionReport,
  sayPolicy: SayPolicy,
): string => {
  const stage = data.approvedStage === undefined ? undefined : stages[data.approvedStage];
  return event === 'approve' && stage && stages.length > 1 ? `: ${sayPolicy(stage.name)}` : '';
};

const Details = ({ line: { data } }: { line: LogLine }) => {
  const { t, language } = useWords();
  const { scheduledFor, scheduledZone, lateBy, redirectTo, publicNote, kind, edition } = data;
  const said = [
    kind ? editionKindLabels[kind][language] : '',
    scheduledFor ? sayInstant(new Date(scheduledFor), scheduledZone ?? 'UTC', language) : '',
    lateBy ? t('panel.lateBy', { length: sayLength(lateBy * 1000, language) }) : '',
    redirectTo ? `→ ${redirectTo}` : '',
    edition ? t('panel.edition', { number: edition }) : '',
    publicNote ? `${t('panel.forReaders')}: ${publicNote}` : '',
  ].filter(Boolean);
  return said.length === 0 ? null : (
    <ul className="ibidem-quiet">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
};
