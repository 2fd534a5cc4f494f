import { runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { NewsMapEntry } from '@/reading/views/views';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** The extension for news allows 1,000. */
const most = 1_000;

type Row = { slug: string; language: Language; title: string; at: string | Date };

/** What first appeared here within the month, newest first. What came from elsewhere or from an archive is no news. */
export const newsMap = async ({
  req,
  languages,
}: Pick<ReaderScope, 'req' | 'languages'>): Promise<NewsMapEntry[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT e.slug, e.language::text AS language, e.title, e.first_published_at AS at
        FROM editions e
        WHERE e.state = 'published' AND e.first_published_at > now() - interval '30 days'
          AND e.article_kind <> 'legacy' AND e.document #> '{metadata,original}' IS NULL
        ORDER BY e.first_published_at DESC, e.id DESC LIMIT ${most}`,
  );
  return rows
    .filter(({ language }) => languages.includes(language))
    .map(({ slug, language, title, at }) => ({
      path: pathOf(language, languages, 'articles', slug),
      ...{ language, title, publishedAt: new Date(at).toISOString() },
    }));
};
