'use client';

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { User } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/editions/rules/events';
import { editionKindLabels } from '@/editions/rules/labels';
import { isOpen } from '@/editions/rules/states';
import { onThreadsChanged } from '../comments/go-to-thread';
import { citationRowsOf } from '../citations/citation-rows';
import { GroupedFindings } from '../components/grouped-findings';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { DeskWords, useWords } from '../words';
import { Checklist } from './checklist';
import { EventList } from './event-list';
import { isNoted, Noted } from './noted';
import { NoteForReaders } from './note-for-readers';
import { PanelLinks } from './panel-links';
import './publication.css';
import { Quotations } from './quotations';
import type { EventInput, TransitionReport } from './report';
import { StageList } from './stage-list';
import { StatusNotes } from './status-notes';
import { StateMark } from '../components/state-mark';
import { TransitionLog } from './transition-log';
import { useAskedPlace } from './use-asked-place';
import { useAssignments } from './use-assignments';
import { useFlush } from './use-flush';
import { usePublication } from './use-report';

const burst = 300; // ms

/** The sidebar's account of an article: where it stands, what may be done, what is in the way. */
export const PublicationPanel = () => {
  const { id } = useDocumentInfo();
  const { t } = useDesk();
  return (
    <section aria-label={t('panel.title')} className="ibidem-panel">
      <h3>{t('panel.title')}</h3>
      {id === undefined ? (
        <p>{t('panel.none')}</p>
      ) : (
        <DeskWords>
          <ArticlePanel articleId={id} />
        </DeskWords>
      )}
    </section>
  );
};

const ArticlePanel = ({ articleId }: { articleId: number | string }) => {
  const { t } = useWords();
  const { lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth<User>();
  const { report, said, refused, busy, reload, run } = usePublication(articleId);
  const assignments = useAssignments(articleId, user);
  const flush = useFlush();
  useAskedPlace();
  useEffect(() => {
    // Saves change the checklist, and so do citations in their drawer and comments; all come in bursts.
    let timer = window.setTimeout(() => void reload(), burst);
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void reload(), burst);
    };
    const stops = [citationRowsOf(articleId).subscribe(soon), onThreadsChanged(soon)];
    return () => {
      window.clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [articleId, lastUpdateTime, reload]);

  const start = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    const flushed = await flush();
    if (!flushed) return false;
    // The text on the screen is what the event is about: one's own save is no news.
    if (flushed === 'saved') await reload();
    const happened = await run(event, input);
    // Whether the text may be edited is decided by the state, and Payload asks that on loading only.
    if (happened) window.location.reload();
    return happened;
  };

  if (!report) return said.length > 0 ? <FindingsList findings={said} urgent /> : <Loading />;
  return (
    <>
      <Status report={report} />
      <NoteForReaders articleId={articleId} onDone={() => void reload()} report={report} />
      <Noted articleId={articleId} onDone={() => void reload()} report={report} />
      <PanelLinks articleId={articleId} report={report} />
      <FindingsList findings={[...said, ...assignments.said]} urgent />
      {isReviewed(report) ? <StageList assignments={assignments} report={report} /> : null}
      <h4>{t('panel.actions')}</h4>
      <EventList busy={busy} onRun={start} refused={refused} report={report} />
      {report.state !== 'none' && isOpen(report.state) ? (
        <>
          <Checklist
            articleId={articleId}
            findings={report.checklist.filter((finding) => !isNoted(finding))}
            roles={user?.roles ?? []}
          />
          <Quotations articleId={articleId} at={report.at} />
        </>
      ) : null}
      <TransitionLog report={report} />
      <ImportReport />
    </>
  );
};

/** The stages matter while the edition is on its way through them, or about to set out. */
const isReviewed = ({ state }: TransitionReport): boolean => state !== 'none' && isOpen(state);

const Status = ({ report }: { report: TransitionReport }) => {
  const { t, language } = useWords();
  const { state, number, particulars } = report;
  return (
    <>
      <p className="ibidem-panel__state">
        {state === 'none' ? null : <StateMark language={language} state={state} />}
        {number ? (
          <span className="ibidem-quiet">
            {t('panel.edition', { number })}
            {particulars.kind && particulars.kind !== 'first'
              ? ` · ${editionKindLabels[particulars.kind][language]}`
              : ''}
          </span>
        ) : null}
      </p>
      {state === 'in_review' ? <p className="ibidem-quiet">{t('panel.underReview')}</p> : null}
      <StatusNotes report={report} />
    </>
  );
};

const Loading = () => <p aria-busy="true">{useWords().t('panel.loading')}</p>;

/** What the importer repaired, kept with the article for whoever edits it. */
const ImportReport = () => {
  const { t } = useDesk();
  const report = useFormFields(([fields]) => fields.importReport?.value);
  const findings = Array.isArray(report) ? (report as Finding[]) : [];
  if (findings.length === 0) return null;
  return (
    <details className="ibidem-details">
      <summary>{`${t('panel.importReport')} (${findings.length})`}</summary>
      <GroupedFindings findings={findings} t={t} />
    </details>
  );
};
