import { runPrepared } from '@/database/sql';
import { withSafeAddresses } from '@/document/safe-addresses';
import type { ArticleView } from '../views/views';
import { type LiveArticleRow, liveArticleRow } from './live-article-row';
import { liveMetadataFromRow } from './live-article-metadata';
import { pathOf } from '@/platform/addresses';
import { relatedArticles } from './related-articles';
import type { ReaderScope } from '../queries/reader-scope';

/** The readable edition at an address with everything that is joined to it; two queries. */
export const liveArticle = async (
  scope: ReaderScope,
  slug: string,
): Promise<ArticleView | undefined> => {
  const [row] = await runPrepared<LiveArticleRow>(scope.req, liveArticleRow(slug, scope.language));
  if (!row || row.id === null) return undefined;
  const { document, content_hash: contentHash } = row;
  const { sizes, ...further } = await relatedArticles(scope, { id: row.id, document, contentHash });
  const liveMetadata = liveMetadataFromRow(row, scope);
  return {
    document: withSafeAddresses(row.document),
    ...(row.content_hash ? { contentHash: row.content_hash } : {}),
    href: pathOf(scope.language, scope.languages, 'articles', slug),
    liveMetadata: {
      ...liveMetadata,
      ...further,
      downloads: liveMetadata.downloads.map((file) => {
        const size = sizes[file.format];
        return size === undefined ? file : { ...file, size };
      }),
    },
  };
};
