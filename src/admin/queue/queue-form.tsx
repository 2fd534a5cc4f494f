import { queueStatuses } from '@/citations/rules/queue-status';
import type { Language } from '@/platform/language';
import type { CitationQueue } from '@/citations/queries/citation-queue';
import type { QueueFilter } from '@/citations/rules/queue-filter';
import { Field } from '../field';
import { sayIn } from '../messages/say';
import { queuePath } from './queue-link';

type Props = { wish: QueueFilter; queue: CitationQueue; language: Language };

/** Which citations are wanted. A plain form: what was asked stands in the address. */
export const QueueForm = ({ wish, queue, language }: Props) => {
  const t = sayIn(language);
  const { counts, articles } = queue;
  const waiting = articles.reduce((sum, article) => sum + article.waiting, 0);
  return (
    <form
      action={queuePath}
      aria-label={t('queue.filter')}
      className="ibidem-queue__form"
      method="get"
    >
      <Field id="queue-status" label={t('queue.status')}>
        <select defaultValue={wish.status ?? ''} id="queue-status" name="status">
          <option value="">
            {t('queue.open', { count: counts.unresolved + counts.proposed })}
          </option>
          {queueStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`queue.${status}`, { count: counts[status] })}
            </option>
          ))}
        </select>
      </Field>
      <Field id="queue-article" label={t('queue.article')}>
        <select defaultValue={wish.article ?? ''} id="queue-article" name="article">
          <option value="">{t('queue.everyArticle', { count: waiting })}</option>
          {articles.map((article) => (
            <option key={article.id} value={article.id}>
              {`${article.title || t('preview.untitled')} (${article.waiting})`}
            </option>
          ))}
        </select>
      </Field>
      <label className="ibidem-queue__mine">
        <input defaultChecked={wish.mine} name="mine" type="checkbox" value="true" />{' '}
        {t('queue.mine')}
      </label>
      <p className="ibidem-queue__line">
        <button className="btn btn--style-secondary btn--size-small btn--no-margin" type="submit">
          <span className="btn__content">
            <span className="btn__label">{t('queue.show')}</span>
          </span>
        </button>
        {wish.status || wish.article || wish.mine ? (
          <a href={queuePath}>{t('queue.clear')}</a>
        ) : null}
      </p>
    </form>
  );
};
