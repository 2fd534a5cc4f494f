'use client';

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/workflow/events';
import { isOpen } from '@/workflow/states';
import { citationRowsOf } from '../citations/citation-rows';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { Checklist } from './checklist';
import { EventList } from './event-list';
import { PanelLinks } from './panel-links';
import './publication.css';
import type { EventInput } from './report';
import { StateLabel } from './state-label';
import { TransitionLog } from './transition-log';
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
      {id === undefined ? <p>{t('panel.none')}</p> : <ArticlePanel articleId={id} />}
    </section>
  );
};

const ArticlePanel = ({ articleId }: { articleId: number | string }) => {
  const { t, language } = useDesk();
  const { lastUpdateTime } = useDocumentInfo();
  const { report, said, stale, busy, reload, run } = usePublication(articleId);
  const flush = useFlush();
  useEffect(() => {
    // Saves change the checklist, and so does what the drawer does to citations; both come in bursts.
    let timer = window.setTimeout(() => void reload(), burst);
    const stop = citationRowsOf(articleId).subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void reload(), burst);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [articleId, lastUpdateTime, reload]);

  const start = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    if (!(await flush())) return false;
    const happened = await run(event, input);
    // Whether the text may be edited is decided by the state, and Payload asks that on loading only.
    if (happened) window.location.reload();
    return happened;
  };

  if (!report) return said.length > 0 ? <FindingsList findings={said} urgent /> : <Loading />;
  return (
    <>
      <p className="ibidem-panel__state">
        {report.state === 'none' ? null : <StateLabel language={language} state={report.state} />}
        {report.number ? (
          <span className="ibidem-quiet">{t('panel.edition', { number: report.number })}</span>
        ) : null}
      </p>
      {report.state === 'in_review' ? (
        <p className="ibidem-quiet">{t('panel.underReview')}</p>
      ) : null}
      <PanelLinks articleId={articleId} report={report} />
      <div aria-live="polite">
        <FindingsList findings={said} urgent />
        {stale ? (
          <p>
            {t('panel.changed')}{' '}
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => window.location.reload()}
              size="small"
            >
              {t('panel.reload')}
            </Button>
          </p>
        ) : null}
      </div>
      <h4>{t('panel.actions')}</h4>
      <EventList busy={busy} onRun={start} report={report} />
      {report.state !== 'none' && isOpen(report.state) ? (
        <Checklist findings={report.checklist} />
      ) : null}
      <TransitionLog log={report.log} />
      <ImportReport />
    </>
  );
};

const Loading = () => <p aria-busy="true">{useDesk().t('panel.loading')}</p>;

/** What the importer repaired, kept with the article for whoever edits it. */
const ImportReport = () => {
  const { t } = useDesk();
  const report = useFormFields(([fields]) => fields.importReport?.value);
  const findings = Array.isArray(report) ? (report as Finding[]) : [];
  if (findings.length === 0) return null;
  return (
    <details className="ibidem-details">
      <summary>{`${t('panel.importReport')} (${findings.length})`}</summary>
      <FindingsList findings={findings} />
    </details>
  );
};
