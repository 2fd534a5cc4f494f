import { liveArticle } from '@/reading/articles/live-article';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { ArticlePage } from '@/site/article/article-page';
import { answerAt } from '../../../answer';
import { segmentText } from '../../../segment';

type Props = { params: Promise<{ language: string; slug: string }> };

export default async function Page({ params }: Props) {
  const { language, slug } = await params;
  return answerAt(language, `/articles/${slug}`, async ({ setting, scope }) => {
    const view = await liveArticle(scope, segmentText(slug));
    return (
      view && (
        <>
          <ArticleMetadata view={view} setting={setting} />
          <ArticlePage view={view} setting={setting} />
        </>
      )
    );
  });
}
