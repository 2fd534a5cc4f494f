'use client';

import type { ReactNode } from 'react';
import { isTextOpen } from '@/editions/rules/permissions';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import './event-form.css';
import { InBothZones } from './in-both-zones';
import { ProposedNotice } from './proposed-notice';
import { isHidden, type TransitionReport } from './report';

/** What there is to know beyond the state: each a short box that only stands there when it is so. */
export const StatusNotes = ({ report }: { report: TransitionReport }) => {
  const { t } = useWords();
  const { state, particulars } = report;
  const { live, restricted, reviewDue, publicNote, kind, failure } = particulars;
  const isLiveItself = live?.number === report.number;
  return (
    <>
      {restricted ? <Note mark="⊘">{t('panel.restricted')}</Note> : null}
      {reviewDue ? <Note mark="⚠">{t('panel.reviewDue')}</Note> : null}
      {live && !isLiveItself ? (
        <Note mark="●">{t(`panel.live.${live.state}`, { number: live.number })}</Note>
      ) : null}
      {kind === 'correction' && publicNote && !(state !== 'none' && isTextOpen(state)) ? (
        <Note mark="✎">
          {t('panel.notice.correction')}: <q>{publicNote}</q>
        </Note>
      ) : null}
      {state === 'changes_requested' ? <WhatShouldChange report={report} /> : null}
      {state === 'scheduled' ? <Schedule report={report} /> : null}
      {state === 'publish_failed' ? (
        <section className="ibidem-note" data-tone="error">
          <p>
            <strong>{t('panel.failedWhy')}</strong>
          </p>
          <FindingsList findings={failure} />
          <p>{t('panel.failedWhat')}</p>
        </section>
      ) : null}
      <ProposedNotice report={report} />
    </>
  );
};

const Note = ({ mark, children }: { mark: string; children: ReactNode }) => (
  <p className="ibidem-note">
    <span aria-hidden="true">{mark}</span> <span>{children}</span>
  </p>
);

/** The reviewers' last word, where whoever has to act on it looks first. */
const WhatShouldChange = ({ report: { log } }: { report: TransitionReport }) => {
  const { t } = useWords();
  const asked = log.findLast(({ event }) => event === 'request_changes');
  if (!asked?.reason) return null;
  return (
    <section className="ibidem-note" data-tone="error">
      <p>
        <strong>{t('panel.reason.request_changes')}</strong>
      </p>
      <p className="ibidem-note__words">{asked.reason}</p>
      {asked.actorName ? <p className="ibidem-quiet">{asked.actorName}</p> : null}
    </section>
  );
};

const Schedule = ({ report: { events, particulars } }: { report: TransitionReport }) => {
  const { t } = useWords();
  const { scheduledFor, scheduledZone, timeZone } = particulars;
  const isTheirs = events.some(
    (prospect) => prospect.event === 'unschedule' && !isHidden(prospect),
  );
  if (!scheduledFor) return null;
  return (
    <section className="ibidem-note" data-tone="planned">
      <p>
        <strong>{t('panel.scheduledFor')}</strong>
      </p>
      <InBothZones
        at={new Date(scheduledFor)}
        chosen={scheduledZone ?? undefined}
        publicationZone={timeZone}
      />
      {isTheirs ? <p className="ibidem-quiet">{t('panel.scheduledHow')}</p> : null}
    </section>
  );
};
