'use client';

import { useWords } from '../words';
import { NoticePreview } from './notice-preview';
import type { TransitionReport } from './report';
import { sayWhen } from './say-instant';

/** The retraction that somebody proposed: its words, and who has to say yes. */
export const ProposedNotice = ({ report }: { report: TransitionReport }) => {
  const { t, language } = useWords();
  const { retractionProposal: proposal } = report;
  if (!proposal) return null;
  const values = { name: proposal.by };
  return (
    <div className="ibidem-proposal">
      <p>
        {t('panel.proposal', values)}
        {' · '}
        <time dateTime={proposal.at}>{sayWhen(proposal.at, language)}</time>
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
