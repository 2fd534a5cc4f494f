import { articleStyles } from '@/reading/queries/site-assets';
import type { ArticleView } from '@/reading/views/views';
import { ArticleText } from '@/site/article/article-text';
import { renderingOf } from '@/site/article/rendering';
import type { Setting } from '@/site/setting';
import { scopedStyles } from './scoped-styles';

type Props = { view: ArticleView; setting: Setting };

/** The text by the very components and styles that readers get, without the head and the foot of their site. */
export const ReviewText = ({ view, setting }: Props) => (
  <div className="desk-review__article" lang={setting.language}>
    <style>{scopedStyles(articleStyles(), '.desk-review__article')}</style>
    <article className="article" lang={view.document.metadata.language}>
      <ArticleText rendering={{ ...renderingOf(view, setting), atDesk: true }} />
    </article>
  </div>
);
