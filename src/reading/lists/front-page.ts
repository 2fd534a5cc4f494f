import { runPrepared, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import type { ReaderScope } from '../queries/reader-scope';
import { label } from '../queries/reader-sql';

/** What editors put on the front page; names are in the language of the page. */
export type ArrangedSection = {
  readonly about: 'latest' | 'topic' | 'series' | 'kind' | 'chosen';
  readonly count: number;
  readonly layout: 'rows' | 'columns';
  readonly title: string | null;
  readonly kind: ArticleKind | null;
  readonly topic: Named | null;
  readonly series: Named | null;
  /** Ids of articles, in order. */
  readonly articles: readonly number[];
};

type Named = { readonly id: number; readonly slug: string; readonly name: string | null };
type Row = { lead: number | null; sections: ArrangedSection[] | null };

export type Arrangement = { readonly lead?: number; readonly sections: readonly ArrangedSection[] };

/** The arrangement of a language; where editors made none for it, that of the publication's first language. */
export const arrangement = async ({
  req,
  language,
  languages,
}: ReaderScope): Promise<Arrangement> => {
  const [row] = await runPrepared<Row>(req, arrangementRow(language, languages[0] ?? language));
  return { ...(row?.lead ? { lead: row.lead } : {}), sections: row?.sections ?? [] };
};

const arrangementRow = (language: string, first: string) => sql`
  WITH own AS (
    SELECT CASE WHEN EXISTS (SELECT FROM front_page_sections s WHERE s._locale::text = ${language})
      THEN ${language} ELSE ${first} END AS locale)
  SELECT
    (SELECT l.lead_id FROM front_page_locales l
     WHERE l.lead_id IS NOT NULL AND l._locale::text IN (${language}, ${first})
     ORDER BY (l._locale::text = ${language}) DESC LIMIT 1) AS lead,
    (SELECT jsonb_agg(jsonb_build_object('about', s.about, 'count', s.count, 'layout', s.layout, 'title', s.title,
        'kind', s.kind, 'topic', ${named('topics', 'name', language)}, 'series', ${named('series', 'title', language)},
        'articles', coalesce((
          SELECT jsonb_agg(r.articles_id ORDER BY r."order") FROM front_page_rels r
          WHERE r.parent_id = s._parent_id AND r.locale = s._locale AND r.articles_id IS NOT NULL
            AND r.path = 'sections.' || (s._order - 1) || '.articles'), '[]')) ORDER BY s._order)
     FROM front_page_sections s WHERE s._locale::text = own.locale) AS sections
  FROM own`;

const named = (table: 'topics' | 'series', column: string, language: string) => {
  const id = sql`s.${sql.identifier(table === 'topics' ? 'topic_id' : 'series_id')}`;
  return sql`(SELECT jsonb_build_object('id', o.id, 'slug', o.slug,
      'name', ${label({ table, column, parent: sql`o.id`, language: sql`${language}` })})
    FROM ${sql.identifier(table)} o WHERE o.id = ${id})`;
};
