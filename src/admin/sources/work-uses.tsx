import type { LinkUse } from '@/link-checks/queries/link-uses';
import { useDesk } from '../use-desk';

const most = 3;

/** Which texts rest on a work; the others are behind a click. */
export const WorkUses = ({ uses }: { uses: readonly LinkUse[] }) => {
  const { t } = useDesk();
  const [first, others] = [uses.slice(0, most), uses.slice(most)];
  return uses.length === 0 ? null : (
    <div className="desk-facts desk-troubled__uses">
      <Those uses={first} />
      {others.length > 0 ? (
        <details>
          <summary>{t('sources.moreArticles', { count: others.length })}</summary>
          <Those uses={others} />
        </details>
      ) : null}
    </div>
  );
};

const Those = ({ uses }: { uses: readonly LinkUse[] }) => {
  const { t } = useDesk();
  return (
    <ul className="desk-list">
      {uses.map(({ article, title, inDraft, published }) => (
        <li key={article}>
          <a href={`/admin/collections/articles/${article}`}>{title || t('preview.untitled')}</a>{' '}
          <span>
            {[published && t('links.isPublished'), inDraft && t('links.inDraft')]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
};
