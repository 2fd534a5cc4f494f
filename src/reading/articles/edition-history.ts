import { runPrepared, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import { pathOf } from '@/platform/addresses';
import type { HistoryView } from '../views/views-editions';
import { summaryOf, type EarlierEdition } from './live-article-metadata';
import { readable } from '../queries/reader-sql';
import type { ReaderScope } from '../queries/reader-scope';

type Row = {
  title: string;
  language: Language;
  state: 'published' | 'retracted';
  number: string;
  editions: (EarlierEdition & { contentHash: string | null })[];
};

/** The history of the article at an address; undefined where readers have no text of it now. */
export const editionHistory = async (
  { req, language, languages }: ReaderScope,
  slug: string,
): Promise<HistoryView | undefined> => {
  const [row] = await runPrepared<Row>(
    req,
    sql`SELECT e.title, e.language::text AS language, e.state::text AS state, e.number, (
          SELECT jsonb_agg(jsonb_build_object('number', p.number, 'kind', p.kind, 'state', p.state,
            'publishedAt', p.published_at, 'publicNote', p.public_note, 'notice', p.notice,
            'isPublic', p.is_public, 'contentHash', p.content_hash) ORDER BY p.number DESC)
          FROM editions p
          WHERE p.article_id = e.article_id AND p.state IN ('published', 'retracted', 'superseded')
        ) AS editions
        FROM editions e
        WHERE e.slug = ${slug} AND e.language = ${language} AND e.state IN ${readable}`,
  );
  if (!row) return undefined;
  const href = pathOf(language, languages, 'articles', slug);
  return {
    title: row.title,
    language: row.language,
    href,
    current: Number(row.number),
    ...(row.state === 'retracted' ? { retracted: true } : {}),
    editions: row.editions.map((edition) => ({
      ...summaryOf(edition, href),
      ...(edition.isPublic && edition.contentHash ? { contentHash: edition.contentHash } : {}),
    })),
  };
};
