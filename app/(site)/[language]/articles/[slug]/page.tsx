import { pathOf } from '@/platform/addresses';
import { liveArticle } from '@/queries/live-article';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { ArticlePage } from '@/site/article/article-page';
import { formerAddress } from '../../../former-address';
import { readingAt } from '../../../reading';

type Props = { params: Promise<{ language: string; slug: string }> };

export default async function Page({ params }: Props) {
  const { language, slug } = await params;
  const reading = await readingAt(language, `/articles/${slug}`);
  const { setting, scope } = reading;
  const view = await liveArticle(scope, decodeURIComponent(slug));
  if (!view) {
    const path = pathOf(scope.language, scope.languages, 'articles', decodeURIComponent(slug));
    return formerAddress(reading, path);
  }
  return (
    <>
      <ArticleMetadata view={view} setting={setting} />
      <ArticlePage view={view} setting={setting} />
    </>
  );
}
