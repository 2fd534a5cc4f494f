'use client';

import { dayAndHour } from '../clock';
import { useWords } from '../words';
import { NoticePreview } from './notice-preview';
import type { TransitionReport } from './report';

/** The retraction that somebody proposed: its words, and who has to say yes. */
export const ProposedNotice = ({ report }: { report: TransitionReport }) => {
  const { t, clock } = useWords();
  const { retractionProposal: proposal } = report;
  if (!proposal) return null;
  const values = { name: proposal.by };
  return (
    <div className="ibidem-proposal">
      <p>
        {t('panel.proposal', values)}
        {' · '}
        <time dateTime={proposal.at}>{dayAndHour(proposal.at, clock, new Date())}</time>
      </p>
      <NoticePreview text={proposal.text} title={t('panel.notice.propose_retraction')} />
      {proposal.reason ? (
        <p>
          {t('panel.reason')}: <q>{proposal.reason}</q>
        </p>
      ) : null}
      <p className="ibidem-quiet">{t('panel.proposalConfirm', values)}</p>
    </div>
  );
};
