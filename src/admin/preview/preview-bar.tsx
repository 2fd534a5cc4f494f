import type { Language } from '@/platform/language';
import type { ArticlePreview } from '@/articles/queries/article-preview';
import { sayIn } from '../messages/say';
import { StateLabel } from './state-label';
import { readersPage } from './readers-page';

/** One way to look at the text. */
export type PreviewLink = { href: string; label: string; isShown: boolean };

type Props = {
  preview: ArticlePreview;
  language: Language;
  looks: readonly PreviewLink[];
  /** What stands between the text and its readers; not said where nobody asked. */
  missing?: number;
  isCopy?: boolean;
};

/**
 * Where the text stands, what it lacks, the ways to look at it, and the way out. In the frame of the live preview its links
 * concern the window around it.
 */
export const PreviewBar = (props: Props) => {
  const { preview, language, looks, missing, isCopy = false } = props;
  const t = sayIn(language);
  const { articleId, state, number } = preview;
  return (
    <nav aria-label={t('preview.navigation')} className="preview-bar" lang={language}>
      <a href={`/admin/collections/articles/${articleId}`} target="_top">
        ← {t('preview.back')}
      </a>
      <span className="preview-bar__state">
        <StateLabel language={language} state={state} /> · {t('panel.edition', { number })}
        {isCopy ? ` · ${t('preview.workingCopy')}` : null}
      </span>
      {missing === undefined ? null : <Missing count={missing} language={language} />}
      <span className="preview-bar__views">
        {looks.map(({ href, label, isShown }) => (
          <a aria-current={isShown ? 'page' : undefined} href={href} key={href}>
            {label}
          </a>
        ))}
      </span>
      <a className="preview-bar__leave" href={readersPage(preview)} target="_top">
        <span aria-hidden="true">✕</span> {t('preview.leave')}
      </a>
    </nav>
  );
};

const Missing = ({ count, language }: { count: number; language: Language }) => {
  const t = sayIn(language);
  return count === 0 ? (
    <span className="preview-bar__complete">
      <span aria-hidden="true">✓</span> {t('preview.nothingMissing')}
    </span>
  ) : (
    <a className="preview-bar__missing" href="#problems">
      <span aria-hidden="true">▲</span> {t('preview.missing', { count })}
    </a>
  );
};
