import type { SourceRecord } from '@/sources/rules/source-csl';
import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { SourceView } from '../views/views';
import { citingArticles } from '../articles/citing-articles';
import { linkHistory } from '@/link-checks/queries/link-history';
import { mergedWith } from '@/sources/queries/merged-source';
import type { ReaderScope } from '../queries/reader-scope';
import {
  type LiveMetadataColumns,
  liveMetadataColumns,
  liveMetadataOf,
} from '../articles/reference-live-metadata';
import { domainOf, sayDomain } from './source-domain';
import { itemOfRecord, recordColumns } from '@/sources/queries/source-record';

type SourceColumns = { id: number; record: SourceRecord; liveMetadata: LiveMetadataColumns };

/**
 * A source that a public edition cites, what became of its page, and a page of the readable articles that rest on it. One that
 * was merged has no page: its address leads on.
 */
export const sourcePage = async (
  scope: ReaderScope,
  key: string,
  page: number,
): Promise<SourceView | undefined> => {
  const [row] = await runPrepared<SourceColumns>(scope.req, sourceRow(key));
  if (!row) return undefined;
  const { language, languages } = scope;
  const item = itemOfRecord(row.record);
  const domain = domainOf(item.URL);
  return {
    item,
    liveMetadata: liveMetadataOf(row.liveMetadata, pathOf(language, languages, 'sources', key)),
    ...(domain
      ? {
          domain: {
            label: sayDomain(domain),
            href: pathOf(language, languages, 'domains', domain),
          },
        }
      : {}),
    history: await linkHistory(scope.req, row.id, item.URL),
    citedBy: await citingArticles(scope, row.id, page),
  };
};

/** Each name of it is looked up for itself: of a condition with IN the planner makes a walk through all editions. */
const sourceRow = (key: string) => sql`
  SELECT s.id, ${recordColumns} AS record, ${liveMetadataColumns} AS "liveMetadata"
  FROM sources s
  WHERE s.key = ${key} AND s.merged_into_id IS NULL AND EXISTS (
    SELECT FROM ${mergedWith(sql`s.id`)} AS named CROSS JOIN LATERAL (
      SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
      WHERE r.source_id = named.id AND e.is_public LIMIT 1) cited)`;
