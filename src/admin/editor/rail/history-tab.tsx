'use client';

import { TransitionLog } from '../../publication/transition-log';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';

/** What happened to the edition, and earlier texts to compare or to take back. */
export const HistoryTab = ({ articleId }: { articleId: number | string }) => {
  const { t } = useWords();
  const publication = useArticlePublication();
  return (
    <>
      {publication?.report ? <TransitionLog open report={publication.report} /> : null}
      <p>
        <a className="desk-link" href={`/admin/collections/articles/${articleId}/versions`}>
          {t('editor.versions')}
        </a>
      </p>
    </>
  );
};
