import { runPrepared } from '@/database/sql';
import type { ArticleView } from '@/site/views';
import { type LiveArticleRow, liveArticleRow } from './live-article-row';
import { overlayFromRow } from './live-article-overlay';
import { pathOf } from '@/platform/addresses';
import type { ReaderScope } from './reader-scope';

/** The readable edition at an address with everything that is joined to it; one query. */
export const liveArticle = async (
  scope: ReaderScope,
  slug: string,
): Promise<ArticleView | undefined> => {
  const [row] = await runPrepared<LiveArticleRow>(scope.req, liveArticleRow(slug, scope.language));
  if (!row) return undefined;
  return {
    document: row.document,
    ...(row.content_hash ? { contentHash: row.content_hash } : {}),
    href: pathOf(scope.language, scope.languages, 'articles', slug),
    overlay: overlayFromRow(row, scope),
  };
};
