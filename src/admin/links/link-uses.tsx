import type { Language } from '@/platform/language';
import type { LinkUse } from '@/link-checks/queries/link-uses';
import { sayIn } from '../messages/say';

/** Which texts rest on a page. Those that do not reach whoever looks are not named. */
export const LinkUses = ({ uses, language }: { uses: readonly LinkUse[]; language: Language }) => {
  const t = sayIn(language);
  if (uses.length === 0) return <p className="ibidem-links__uses">{t('links.hidden')}</p>;
  return (
    <div className="ibidem-links__uses">
      <h3>{t('links.citedIn')}</h3>
      <ul>
        {uses.map(({ article, title, inDraft, published }) => (
          <li key={article}>
            <a href={`/admin/collections/articles/${article}`}>{title || t('preview.untitled')}</a>{' '}
            <span className="ibidem-quiet">
              {[published && t('links.isPublished'), inDraft && t('links.inDraft')]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
