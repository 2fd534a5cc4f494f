import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';
import { ArticleFoot } from './article-foot';
import { ArticleText } from './article-text';
import { RelatedArticles } from './related-articles';
import { renderingOf } from './rendering';

/** An edition as readers see it; the preview shows this very component. */
export const ArticlePage = ({ view, setting }: { view: ArticleView; setting: Setting }) => {
  const rendering = renderingOf(view, setting);
  const { metadata } = view.document;
  return (
    <>
      <article
        className="article"
        lang={metadata.language}
        data-mark={
          view.liveMetadata.state === 'retracted' ? setting.say.notice.retraction : undefined
        }
      >
        <ArticleText rendering={rendering} />
        <ArticleFoot rendering={rendering} />
      </article>
      <RelatedArticles view={view} setting={setting} />
    </>
  );
};
