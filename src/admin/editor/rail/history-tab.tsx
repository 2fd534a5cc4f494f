'use client';

import { TransitionLog } from '../../publication/transition-log';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';
import { WhoWrote } from './who-wrote';

/** What happened to the edition, who wrote what, and earlier texts to compare or to take back. */
export const HistoryTab = ({ articleId }: { articleId: number | string }) => {
  const { t } = useWords();
  const publication = useArticlePublication();
  return (
    <>
      {publication?.report ? <TransitionLog open report={publication.report} /> : null}
      <WhoWrote articleId={articleId} version={publication?.report?.at} />
      <p>
        <a className="desk-link" href={`/admin/collections/articles/${articleId}/versions`}>
          {t('editor.versions')}
        </a>
      </p>
    </>
  );
};
