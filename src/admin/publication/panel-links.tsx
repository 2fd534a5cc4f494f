'use client';

import { roomPathOf } from '@/notifications/rules/desk-paths';
import { useWords } from '../words';
import type { TransitionReport } from './report';

/** Frozen states are read on the review page, working copies as a preview. */
export const PanelLinks = (props: { articleId: number | string; report: TransitionReport }) => {
  const { t } = useWords();
  const { edition, hash, state } = props.report;
  const isFrozen = state !== 'draft' && state !== 'none' && hash !== null && edition != null;
  return (
    <p className="ibidem-panel__links">
      {isFrozen ? <a href={roomPathOf(Number(props.articleId))}>{t('panel.review')}</a> : null}
      <a href={`/preview/articles/${props.articleId}`}>{t('panel.preview')}</a>
      {state === 'draft' || state === 'changes_requested' ? (
        <a href={`/admin/import?article=${props.articleId}`}>{t('panel.fromFile')}</a>
      ) : null}
    </p>
  );
};
