import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/queries/article-preview';
import type { WaitingReview } from '@/queries/waiting-reviews';
import { sayIn } from '../messages/say';
import { StateLabel } from '../publication/state-label';

type Props = {
  preview: ArticlePreview;
  language: Language;
  view: 'readers' | 'changes' | 'copy';
  decides?: boolean;
  /** What else waits for whoever looks, in the order in which it is due. */
  waiting?: readonly WaitingReview[];
};

/** Where one is, the way back, and the two ways to look at the text. */
export const PreviewBar = ({ preview, language, view, decides = false, waiting = [] }: Props) => {
  const t = sayIn(language);
  const { articleId, editionId, state, number } = preview;
  const here = `/preview/editions/${editionId}`;
  return (
    <nav aria-label={t('preview.navigation')} className="preview-bar" lang={language}>
      <a href={`/admin/collections/articles/${articleId}`}>← {t('preview.back')}</a>
      <span className="preview-bar__state">
        {view === 'copy' ? (
          t('preview.workingCopy')
        ) : (
          <>
            <StateLabel language={language} state={state} /> · {t('panel.edition', { number })}
          </>
        )}
      </span>
      {view === 'copy' ? null : (
        <span className="preview-bar__views">
          <a aria-current={view === 'readers' ? 'page' : undefined} href={here}>
            {t('preview.asReaders')}
          </a>
          <a aria-current={view === 'changes' ? 'page' : undefined} href={`${here}?view=changes`}>
            {t('preview.changes')}
          </a>
          <a href="#comments">{t('comments.title')}</a>
          {decides ? <a href="#decide">{t('preview.decide')}</a> : null}
        </span>
      )}
      <Queue editionId={editionId} language={language} waiting={waiting} />
    </nav>
  );
};

type QueueProps = { editionId: number; language: Language; waiting: readonly WaitingReview[] };

/** From one review to the next, without a way back over lists. */
const Queue = ({ editionId, language, waiting }: QueueProps) => {
  const t = sayIn(language);
  const at = waiting.findIndex(({ edition }) => edition === editionId);
  const next = waiting[at + 1];
  const previous = waiting[at - 1];
  const others = waiting.length - (at === -1 ? 0 : 1);
  if (others === 0) return null;
  return (
    <span className="preview-bar__queue">
      <span>{t('panel.waiting', { count: waiting.length })}</span>
      {previous ? (
        <a href={`/preview/editions/${previous.edition}`} rel="prev" title={previous.title}>
          ← {t('panel.previous')}
        </a>
      ) : null}
      {next ? (
        <a href={`/preview/editions/${next.edition}`} rel="next" title={next.title}>
          {t('panel.next')} →
        </a>
      ) : null}
    </span>
  );
};
