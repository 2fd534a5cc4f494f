'use client';

import { useId, useState } from 'react';
import { roomPathOf } from '@/notifications/rules/desk-paths';
import type { WaitingReview } from '@/reviews/queries/waiting-reviews';
import { DeskLink } from '../components/desk-link';
import { GroupedFindings } from '../components/grouped-findings';
import type { TransitionReport } from '../publication/report';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';
import { isDone, type Lacking } from './lacking';
import { Standing } from './standing';

type Props = {
  report: TransitionReport;
  stage: { number: number; name: string } | null;
  checked: { done: number; total: number };
  lines: { done: number; total: number };
  lacking: Lacking;
  mayApprove: boolean;
  mayReturn: boolean;
  next: WaitingReview | null;
  onApprove: () => void;
  onReturn: () => void;
  onShowLacking: () => void;
};

/** Where the review stands, what is done of it, and the decision. */
export const FootBar = (props: Props) => {
  const { report, stage, checked, lines, next, mayApprove, mayReturn } = props;
  const { t } = useDesk();
  return (
    <footer className="desk-review__foot">
      <div className="desk-review__standing">
        <Standing report={report} stage={stage} />
        {checked.total > 0 ? (
          <span data-count="claims">
            {t('review.checked', { checked: checked.done, total: checked.total })}
          </span>
        ) : null}
        {lines.total > 0 ? (
          <span data-count="checklist">{t('review.onChecklist', { ...lines })}</span>
        ) : null}
      </div>
      <div className="desk-review__decide">
        {mayReturn ? (
          <button
            className="desk-button"
            data-event="request_changes"
            onClick={props.onReturn}
            type="button"
          >
            {t('review.requestChanges')}
          </button>
        ) : null}
        {mayApprove ? <Approve {...props} /> : <Elsewhere report={report} />}
        {next ? (
          <DeskLink className="desk-button" href={roomPathOf(next.article)} title={next.title}>
            {t('review.nextArticle')}
          </DeskLink>
        ) : (
          <span className="desk-quiet">{t('review.lastArticle')}</span>
        )}
      </div>
    </footer>
  );
};

/** Open when everything is done; until then it says in numbers what lacks, and leads to it. */
const Approve = ({ lacking, onApprove, onShowLacking }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [isShown, setShown] = useState(false);
  if (isDone(lacking)) {
    return (
      <button
        aria-keyshortcuts="Control+Enter"
        className="desk-button desk-button--first"
        data-event="approve"
        onClick={onApprove}
        type="button"
      >
        {t('review.approve')}
      </button>
    );
  }
  const { claims, unsupported, lines, others } = lacking;
  const what = [
    claims > 0 ? t('review.lackClaims', { count: claims }) : '',
    unsupported > 0 ? t('review.lackUnsupported', { count: unsupported }) : '',
    lines > 0 ? t('review.lackLines', { count: lines }) : '',
    others.length > 0 ? t('review.lackOther', { count: others.length }) : '',
  ].filter(Boolean);
  return (
    <span className="desk-review__locked">
      <span className="desk-facts" id={id}>
        {t('review.opensWhen', { what: what.join(', ') })}
      </span>
      <button
        aria-describedby={id}
        aria-disabled="true"
        aria-expanded={others.length > 0 ? isShown : undefined}
        className="desk-button"
        data-event="approve"
        onClick={() => {
          if (others.length > 0) setShown(!isShown);
          if (claims + unsupported + lines > 0) onShowLacking();
        }}
        type="button"
      >
        <Icon name="lock" />
        {t('review.approve')}
      </button>
      {isShown && others.length > 0 ? (
        <span className="desk-review__others">
          <GroupedFindings findings={others} t={t} />
        </span>
      ) : null}
    </span>
  );
};

const Elsewhere = ({ report }: { report: TransitionReport }) => {
  const { t } = useDesk();
  return (
    <span className="desk-quiet">
      {t(report.state === 'in_review' ? 'review.notYours' : 'review.notInReview')}
    </span>
  );
};
