import { ArticlePage } from '@/site/article/article-page';
import { PageFooter } from '@/site/frame/page-footer';
import { PageHeader } from '@/site/frame/page-header';
import type { Setting } from '@/site/setting';
import type { ArticleView } from '@/reading/views/views';

/** The very components that readers get, with the publication's head and foot around them. */
export const ReaderPage = ({ view, setting }: { view?: ArticleView; setting: Setting }) => (
  <div lang={setting.language}>
    <PageHeader setting={setting} />
    <main id="main" tabIndex={-1}>
      {view ? <ArticlePage setting={setting} view={view} /> : null}
    </main>
    <PageFooter setting={setting} />
  </div>
);
