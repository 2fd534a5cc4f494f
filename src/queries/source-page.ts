import type { CslItem, CslName } from '@/citations/csl';
import { runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { CitingArticle, SourceView } from '@/site/views';
import { type RowColumns, rowOf } from './article-row';
import { mergedWith } from './merged-source';
import type { ReaderScope } from './reader-scope';
import { readable, rowColumns } from './reader-sql';
import { type OverlayColumns, overlayColumns, overlayOf } from './reference-overlay';

type SourceRow = { id: number; item: Record<string, unknown>; overlay: OverlayColumns };
type CitingRow = RowColumns & { passages: { number: number; words: string }[] };

/**
 * A source that a public edition cites, and the readable articles that rest on it. One that was merged has no page: its
 * address leads on.
 */
export const sourcePage = async (
  scope: ReaderScope,
  key: string,
): Promise<SourceView | undefined> => {
  const [row] = await runSql<SourceRow>(scope.req, sourceRow(key));
  if (!row) return undefined;
  const citing = await runSql<CitingRow>(scope.req, citingRows(row.id, scope));
  return {
    item: itemOf(row.item),
    overlay: overlayOf(row.overlay, pathOf(scope.language, scope.languages, 'sources', key)),
    citedBy: citing.map((one): CitingArticle => ({
      ...rowOf(one, scope.languages),
      passages: one.passages,
    })),
  };
};

const sourceRow = (key: string) => sql`
  SELECT s.id, ${overlayColumns} AS overlay, jsonb_build_object(
    'id', s.key, 'type', s.type, 'title', s.title, 'container-title', s.container_title,
    'publisher', s.publisher, 'publisher-place', s.publisher_place, 'volume', s.volume,
    'issue', s.issue, 'page', s.page, 'edition', s.edition, 'issued', s.issued,
    'accessed', s.accessed, 'URL', s.url, 'DOI', s.doi, 'ISBN', s.isbn, 'language', s.language,
    'author', ${people('sources_authors')}, 'editor', ${people('sources_editors')}) AS item
  FROM sources s
  WHERE s.key = ${key} AND s.merged_into_id IS NULL AND EXISTS (
    SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id IN ${mergedWith(sql`s.id`)} AND e.is_public)`;

const people = (table: string) => sql`(
  SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('family', p.family, 'given', p.given,
    'literal', p.literal)) ORDER BY p._order)
  FROM ${sql.identifier(table)} p WHERE p._parent_id = s.id)`;

const citingRows = (source: number, { language }: ReaderScope) => sql`
  SELECT ${rowColumns(language)}, cited.passages
  FROM (SELECT r.edition_id,
          jsonb_agg(jsonb_build_object('number', r.number, 'words', r.words) ORDER BY r.number) AS passages
        FROM edition_references r WHERE r.source_id IN ${mergedWith(source)} GROUP BY r.edition_id) cited
  JOIN editions e ON e.id = cited.edition_id AND e.state IN ${readable}
  ORDER BY (e.language::text = ${language}) DESC, e.date DESC NULLS LAST, e.id DESC
  LIMIT 200`;

/** Leaves out what is empty; the rest has the shape of CSL because the query gave it. */
const itemOf = (item: Record<string, unknown>): CslItem => {
  const said = Object.entries(item).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(said) as CslItem & { author?: CslName[] };
};
