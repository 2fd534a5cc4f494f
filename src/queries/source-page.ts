import type { SourceRecord } from '@/citations/source-csl';
import { runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { CitingArticle, SourceView } from '@/site/views';
import { type RowColumns, rowOf } from './article-row';
import { linkHistory } from './link-history';
import { mergedWith } from './merged-source';
import type { ReaderScope } from './reader-scope';
import { readable, rowColumns } from './reader-sql';
import { type OverlayColumns, overlayColumns, overlayOf } from './reference-overlay';
import { domainOf, sayDomain } from './source-domain';
import { itemOfRecord, recordColumns } from './source-record';

type SourceColumns = { id: number; record: SourceRecord; overlay: OverlayColumns };
type CitingRow = RowColumns & { passages: { number: number; words: string }[] };

/**
 * A source that a public edition cites, what became of its page, and the readable articles that rest on it. One that was
 * merged has no page: its address leads on.
 */
export const sourcePage = async (
  scope: ReaderScope,
  key: string,
): Promise<SourceView | undefined> => {
  const [row] = await runSql<SourceColumns>(scope.req, sourceRow(key));
  if (!row) return undefined;
  const { language, languages } = scope;
  const item = itemOfRecord(row.record);
  const domain = domainOf(item.URL);
  const citing = await runSql<CitingRow>(scope.req, citingRows(row.id, scope));
  return {
    item,
    overlay: overlayOf(row.overlay, pathOf(language, languages, 'sources', key)),
    ...(domain
      ? {
          domain: {
            label: sayDomain(domain),
            href: pathOf(language, languages, 'domains', domain),
          },
        }
      : {}),
    history: await linkHistory(scope.req, row.id, item.URL),
    citedBy: citing.map((one): CitingArticle => ({
      ...rowOf(one, languages),
      passages: one.passages,
    })),
  };
};

const sourceRow = (key: string) => sql`
  SELECT s.id, ${recordColumns} AS record, ${overlayColumns} AS overlay
  FROM sources s
  WHERE s.key = ${key} AND s.merged_into_id IS NULL AND EXISTS (
    SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
    WHERE r.source_id IN ${mergedWith(sql`s.id`)} AND e.is_public)`;

/** Of each source, as many of the notes that came last as are looked at; no page shows so many articles. */
const mostNotes = 300;

const citingRows = (source: number, { language }: ReaderScope) => sql`
  SELECT ${rowColumns(language)}, cited.passages
  FROM (SELECT r.edition_id,
          jsonb_agg(jsonb_build_object('number', r.number, 'words', r.words) ORDER BY r.number) AS passages
        FROM ${mergedWith(source)} AS named CROSS JOIN LATERAL (
          SELECT n.edition_id, n.number, n.words FROM edition_references n WHERE n.source_id = named.id
          ORDER BY n.edition_id DESC LIMIT ${mostNotes}) r
        GROUP BY r.edition_id) cited
  JOIN editions e ON e.id = cited.edition_id AND e.state IN ${readable}
  ORDER BY (e.language::text = ${language}) DESC, e.date DESC NULLS LAST, e.id DESC
  LIMIT 200`;
