import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/queries/article-preview';
import { sayIn } from '../messages/say';
import { StateLabel } from '../publication/state-label';

type Props = {
  preview: ArticlePreview;
  language: Language;
  view: 'readers' | 'changes' | 'copy';
  decides?: boolean;
};

/** Where one is, the way back, and the two ways to look at the text. */
export const PreviewBar = ({ preview, language, view, decides = false }: Props) => {
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
          {decides ? <a href="#decide">{t('preview.decide')}</a> : null}
        </span>
      )}
    </nav>
  );
};
