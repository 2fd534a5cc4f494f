import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';
import { ArticleFoot } from './article-foot';
import { ArticleHead } from './article-head';
import { Blocks } from './blocks';
import { Contents } from './contents';
import { EndNotes } from './end-notes';
import { Notices } from './notices';
import { RelatedArticles } from './related-articles';
import { References } from './references';
import { renderingOf } from './rendering';

/** An edition as readers see it; the preview shows this very component. */
export const ArticlePage = ({ view, setting }: { view: ArticleView; setting: Setting }) => {
  const rendering = renderingOf(view, setting);
  const { body, metadata } = view.document;
  return (
    <>
      <article
        className="article"
        lang={metadata.language}
        data-mark={
          view.liveMetadata.state === 'retracted' ? setting.say.notice.retraction : undefined
        }
      >
        <Notices rendering={rendering} />
        <ArticleHead rendering={rendering} />
        <Contents rendering={rendering} />
        <div className="body">
          <Blocks blocks={body} rendering={rendering} />
        </div>
        <EndNotes rendering={rendering} />
        <References rendering={rendering} />
        <ArticleFoot rendering={rendering} />
      </article>
      <RelatedArticles view={view} setting={setting} />
    </>
  );
};
