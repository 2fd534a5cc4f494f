'use client';

import { Link } from '@payloadcms/ui';
import { addressOf, articlesPath, type ArticleFilters } from '@/overviews/rules/article-filters';
import { useDesk } from '../../use-desk';

/** The same articles as a board or as a list. */
export const ViewChoice = ({ filters }: { filters: ArticleFilters }) => {
  const { t } = useDesk();
  return (
    <nav aria-label={t('articles.look')} className="desk-choice">
      {(['board', 'list'] as const).map((view) => (
        <Link
          aria-current={filters.view === view ? 'page' : undefined}
          className="desk-button"
          href={articlesPath(addressOf({ ...filters, view }))}
          key={view}
          prefetch={false}
        >
          {t(`articles.${view}`)}
        </Link>
      ))}
    </nav>
  );
};
