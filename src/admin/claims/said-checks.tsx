'use client';

import type { SaidCheck } from '@/reviews/rules/claim-checks';
import { dayLabel } from '../clock';
import { Mark } from '../components/state-mark';
import { shortened } from '../publication/shortened';
import { useWordsHere } from '../words';
import './claims.css';
import { VerdictMark } from './verdict-mark';

/** Who checked a claim, when and with which verdict; of a void check what is another since. Spans, to stand in a button, too. */
export const SaidChecks = ({ checks }: { checks: readonly SaidCheck[] }) => {
  const { t, clock, sayPolicy } = useWordsHere();
  const now = new Date();
  return checks.map((check) => {
    const { name, stageName, verdict, because, at, words, lapsed } = check;
    const by = { name, stage: sayPolicy(stageName), day: dayLabel(at, clock, now) };
    const found = verdict ? t(`review.found.${verdict}`) : '';
    return (
      <span
        className="desk-said"
        data-lapsed={lapsed ?? undefined}
        key={`${name} ${stageName} ${at}`}
      >
        {lapsed || !verdict ? (
          <Mark shape="back" tone="accent">
            {t(`claims.lapsed.${lapsed ?? 'words'}`)}
          </Mark>
        ) : (
          <VerdictMark verdict={verdict}>{t('claims.found', { found })}</VerdictMark>
        )}
        <span className="desk-facts">
          {lapsed ? t('claims.byVoid', { ...by, found }) : t('claims.by', by)}
        </span>
        {lapsed === 'words' ? (
          <span className="desk-facts">
            {t('claims.was')} <q>{shortened(words)}</q>
          </span>
        ) : null}
        {because ? <q className="desk-said__why">{because}</q> : null}
      </span>
    );
  });
};
