import { runSql, sql } from '@/database/sql';
import type { ArticleKind, FrozenDocument } from '@/document/document';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { EditionKind } from '@/editions/rules/states';
import { noticesOf } from '../articles/live-article-metadata';
import type { LiveArticleRow } from '../articles/live-article-row';
import { publicColumns, readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

type Labelled = { slug: string; name: string | null };

/** What the database gives of a readable edition; numbers of `numeric` come as text. */
export type PublicArticleRow = {
  article_id: number;
  slug: string;
  language: Language;
  kind: ArticleKind;
  title: string;
  standfirst: string | null;
  date: string | null;
  authors: Labelled[] | null;
  topics: Labelled[] | null;
  state: 'published' | 'retracted';
  number: string;
  published_at: string | Date | null;
  first_published_at: string | Date | null;
  content_hash: string | null;
  edition_kind: EditionKind;
  public_note: string | null;
  notice: unknown;
  review_due: boolean | null;
  editions: LiveArticleRow['editions'];
  document?: FrozenDocument;
};

/** An article as strangers get it: always a readable edition, never the desk's working copy. */
export type PublicArticle = ReturnType<typeof publicArticleOf>;

type Publication = { url: string; languages: ReaderScope['languages'] };

/** Instants in ISO 8601, days as `YYYY-MM-DD`; what is not known is null. */
export const publicArticleOf = (row: PublicArticleRow, { url, languages }: Publication) => ({
  id: row.article_id,
  slug: row.slug,
  language: row.language,
  kind: row.kind,
  title: row.title,
  standfirst: row.standfirst,
  date: row.date,
  authors: row.authors ?? [],
  topics: row.topics ?? [],
  state: row.state,
  edition: Number(row.number),
  publishedAt: instant(row.published_at),
  firstPublishedAt: instant(row.first_published_at),
  contentHash: row.content_hash,
  editionKind: row.edition_kind,
  notices: noticesOf({ ...row, kind: row.edition_kind }),
  reviewDue: row.review_due ?? false,
  url: `${url}${pathOf(row.language, languages, 'articles', row.slug)}`,
  document: row.document ?? null,
});

const instant = (value: string | Date | null) => (value ? new Date(value).toISOString() : null);

/**
 * One readable article by its slug or its number, with its document. A slug stands for one article
 * in each language: the asked one comes first, then the publication's first.
 */
export const publicArticle = async (
  req: ReaderScope['req'],
  publication: Publication,
  name: string,
  language?: Language,
): Promise<PublicArticle | undefined> => {
  const id = /^\d{1,9}$/.test(name) ? Number(name) : null;
  const [row] = await runSql<PublicArticleRow>(
    req,
    sql`SELECT ${publicColumns(true)} FROM editions e
        WHERE e.state IN ${readable} AND (e.slug = ${name} OR e.article_id = ${id}::int)
          ${language ? sql`AND e.language::text = ${language}` : sql``}
        ORDER BY (e.slug = ${name}) DESC, (e.language::text = ${publication.languages[0] ?? 'en'}) DESC, e.id
        LIMIT 1`,
  );
  return row && publicArticleOf(row, publication);
};
