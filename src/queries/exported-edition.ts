import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '@/interchange/format';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { noticesOf } from './live-article-overlay';
import type { LiveArticleRow } from './live-article-row';
import type { ReaderScope } from './reader-scope';
import { history, readable } from './reader-sql';

/** Which article: its id, or its address in a language. */
export type ExportedArticle = { id: number } | { slug: string; language: Language };

export type ExportedEdition = { document: FrozenDocument; context: WriteContext };

/** What a file says of the publication. `url` is its origin, without a slash at the end. */
export type ExportingPublication = { name: string; url: string; languages: readonly Language[] };

type Row = Pick<
  LiveArticleRow,
  | 'document'
  | 'number'
  | 'kind'
  | 'state'
  | 'published_at'
  | 'public_note'
  | 'notice'
  | 'review_due'
  | 'editions'
>;

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
    sql`SELECT e.document, e.number, e.kind::text AS kind, e.state::text AS state, e.published_at,
          e.public_note, e.notice, e.review_due, ${history} AS editions
        FROM editions e
        WHERE ${which} AND e.state IN ${readable} LIMIT 1`,
  );
  if (!row) return undefined;
  const published = row.published_at
    ? { published: new Date(row.published_at).toISOString().slice(0, 10) }
    : {};
  return {
    document: row.document,
    context: {
      ...writeContext(publication, row.document),
      edition: Number(row.number),
      ...published,
      ...overlayIn(row),
    },
  };
};

/** Nothing where there is nothing to say, so that the bytes stay what they were. */
const overlayIn = (row: Row): Pick<WriteContext, 'overlay'> => {
  const notices = noticesOf(row).flatMap(({ kind, ...notice }) =>
    kind === 'correction' || kind === 'retraction' ? [{ kind, ...notice }] : [],
  );
  const retracted = row.state === 'retracted';
  if (!retracted && !row.review_due && notices.length === 0) return {};
  return {
    overlay: {
      ...(retracted ? { retracted } : {}),
      ...(row.review_due ? { reviewDue: true } : {}),
      notices,
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
