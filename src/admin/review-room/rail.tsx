'use client';

import type { Ref, ReactNode } from 'react';
import type { ClaimEvidence, EvidenceCopy } from '@/reviews/queries/claim-evidence';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import type { Finding } from '@/platform/finding';
import { FindingLine } from '../components/finding';
import { useDesk } from '../use-desk';
import { ClaimStrip } from './claim-strip';
import { Evidence } from './evidence';
import type { RoomClaim } from './room-claims';
import { Said, Tick, type Reason } from './tick';

type Props = {
  claims: readonly RoomClaim[];
  selected: RoomClaim | undefined;
  evidence: ClaimEvidence | undefined;
  /** Null where this person's checks count for nothing now. */
  mayCheck: boolean;
  refused: readonly Finding[];
  heading: Ref<HTMLHeadingElement>;
  onSelect: (key: string) => void;
  onStep: (by: 1 | -1) => void;
  onBeside: (copy: EvidenceCopy) => void;
  onCheck: (verdict: ClaimVerdict | null) => void;
  onRefute: (reason: Reason) => void;
  onComment: () => void;
  children: ReactNode;
};

/** What the selected claim rests on, and what this person says of it. */
export const Rail = (props: Props) => {
  const { claims, selected, evidence, mayCheck, refused, heading, children } = props;
  const { t } = useDesk();
  if (!selected) {
    return (
      <div className="desk-review__scroll">
        <p className="desk-quiet">{t('review.noClaims')}</p>
        {children}
      </div>
    );
  }
  return (
    <>
      <div className="desk-review__scroll">
        <ClaimStrip claims={claims} onSelect={props.onSelect} selected={selected} />
        <header className="desk-review__claimhead">
          <h2 ref={heading} tabIndex={-1}>
            {t('review.claimOf', { number: selected.at, count: claims.length })}
          </h2>
          <span className="desk-quiet">
            <kbd>K</kbd> <kbd>J</kbd> {t('review.between')}
          </span>
        </header>
        <p className="desk-review__words">
          {evidence ? (
            <>
              <span>{evidence.sentence.before}</span>
              <b>{selected.words}</b>
              <span>{evidence.sentence.after}</span>
            </>
          ) : (
            <b>{selected.words}</b>
          )}
        </p>
        <Said claim={selected} onCheck={props.onCheck} />
        {evidence ? (
          <Evidence evidence={evidence} onBeside={props.onBeside} />
        ) : (
          <p aria-busy="true" className="desk-quiet desk-review__waiting">
            {t('review.loading')}
          </p>
        )}
        {children}
      </div>
      <div className="desk-review__act">
        {refused.length > 0 ? (
          <ul role="alert">
            {refused.map((finding) => (
              <FindingLine finding={finding} key={finding.rule} />
            ))}
          </ul>
        ) : null}
        {mayCheck ? (
          <Tick
            claim={selected}
            key={selected.key}
            onCheck={props.onCheck}
            onRefute={props.onRefute}
          />
        ) : null}
        <div className="desk-review__steps">
          <button
            aria-label={t('review.previous')}
            className="desk-button"
            onClick={() => props.onStep(-1)}
            type="button"
          >
            ‹
          </button>
          <button
            className="desk-button"
            data-action="comment"
            onClick={props.onComment}
            onMouseDown={(event) => event.preventDefault()}
            type="button"
          >
            {t('review.comment')} <kbd>C</kbd>
          </button>
          <button
            aria-label={t('review.next')}
            className="desk-button"
            onClick={() => props.onStep(1)}
            type="button"
          >
            ›
          </button>
        </div>
      </div>
    </>
  );
};
