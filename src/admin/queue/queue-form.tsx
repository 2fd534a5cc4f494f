import { queueStatuses } from '@/citations/rules/queue-status';
import type { Language } from '@/platform/language';
import type { CitationQueue } from '@/citations/queries/citation-queue';
import type { QueueFilter } from '@/citations/rules/queue-filter';
import { sayIn } from '../messages/say';
import { sourcesPath } from '../sources/sources-path';

type Props = { wish: QueueFilter; queue: CitationQueue; language: Language };

/** Which citations are wanted. A plain form: what was asked stands in the address. */
export const QueueForm = ({ wish, queue, language }: Props) => {
  const t = sayIn(language);
  const { counts, articles } = queue;
  const waiting = articles.reduce((sum, article) => sum + article.waiting, 0);
  const isNarrow = Boolean(wish.status ?? wish.article ?? wish.mine);
  return (
    <details className="desk-queue__filter" open={isNarrow}>
      <summary>{t('queue.filter')}</summary>
      <form action="/admin/sources" aria-label={t('queue.filter')} method="get">
        <input name="tab" type="hidden" value="resolve" />
        <label>
          <span>{t('queue.status')}</span>
          <select className="desk-input" defaultValue={wish.status ?? ''} name="status">
            <option value="">
              {t('queue.open', { count: counts.unresolved + counts.proposed })}
            </option>
            {queueStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`queue.${status}`, { count: counts[status] })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('queue.article')}</span>
          <select className="desk-input" defaultValue={wish.article ?? ''} name="article">
            <option value="">{t('queue.everyArticle', { count: waiting })}</option>
            {articles.map((article) => (
              <option key={article.id} value={article.id}>
                {`${article.title || t('preview.untitled')} (${article.waiting})`}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-check">
          <input defaultChecked={wish.mine} name="mine" type="checkbox" value="true" />
          <span>{t('queue.mine')}</span>
        </label>
        <button className="desk-button" type="submit">
          {t('queue.show')}
        </button>
        {isNarrow ? (
          <a className="desk-link" href={sourcesPath()}>
            {t('queue.clear')}
          </a>
        ) : null}
      </form>
    </details>
  );
};
