import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '@/interchange/format';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { storedNotices } from './live-article-overlay';
import type { ReaderScope } from './reader-scope';
import { readable } from './reader-sql';

/** Which article: its id, or its address in a language. */
export type ExportedArticle = { id: number } | { slug: string; language: Language };

export type ExportedEdition = { document: FrozenDocument; context: WriteContext };

/** What a file says of the publication. `url` is its origin, without a slash at the end. */
export type ExportingPublication = { name: string; url: string; languages: readonly Language[] };

type Row = {
  document: FrozenDocument;
  number: string;
  published_at: string | Date | null;
  notice: unknown;
};

/** The edition of an article that readers have now, ready to be written in any format. */
export const exportedEdition = async (
  req: ReaderScope['req'],
  publication: ExportingPublication,
  article: ExportedArticle,
): Promise<ExportedEdition | undefined> => {
  const which =
    'id' in article
      ? sql`e.article_id = ${article.id}`
      : sql`e.slug = ${article.slug} AND e.language::text = ${article.language}`;
  const [row] = await runSql<Row>(
    req,
    sql`SELECT e.document, e.number, e.published_at, e.notice FROM editions e
        WHERE ${which} AND e.state IN ${readable} LIMIT 1`,
  );
  if (!row) return undefined;
  const published = row.published_at
    ? { published: new Date(row.published_at).toISOString().slice(0, 10) }
    : {};
  const notices = storedNotices(row.notice).map((notice) => notice.text);
  return {
    document: row.document,
    context: {
      ...writeContext(publication, row.document),
      edition: Number(row.number),
      ...published,
      ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
    },
  };
};

export const writeContext = (
  { name, url, languages }: ExportingPublication,
  { metadata }: Pick<FrozenDocument, 'metadata'>,
): WriteContext => ({
  origin: url,
  address: `${url}${pathOf(metadata.language, languages, 'articles', metadata.slug)}`,
  publication: name,
});
