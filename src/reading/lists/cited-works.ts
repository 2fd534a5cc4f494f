import type { SourceRecord } from '@/sources/rules/source-csl';
import { runPrepared, sql } from '@/database/sql';
import type { CitedSource } from './cited-sources';
import { pageFromNearerEnd } from './paging';
import type { ReaderScope } from '../queries/reader-scope';
import { type LiveMetadataColumns, liveMetadataColumns } from '../articles/reference-live-metadata';
import { itemOfRecord, recordColumns } from '@/sources/queries/source-record';

/** A site that texts rest on, and how much of them rests on it. */
export type CitedSite = { readonly works: number; readonly claims: number };

/** What is counted of a site, or of all that is cited where it is `''`. */
export const citedSite = async (req: ReaderScope['req'], site: string): Promise<CitedSite> => {
  const [row] = await runPrepared<CitedSite>(
    req,
    sql`SELECT works, claims FROM cited_sites WHERE site = ${site}`,
  );
  return row ?? { works: 0, claims: 0 };
};

type Part = {
  readonly site: string;
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
};
type Row = {
  id: number;
  record: SourceRecord;
  liveMetadata: LiveMetadataColumns;
  articles: number;
  claims: number;
};

/** Works that readable texts cite, the most cited first, as the database keeps them in order. */
export const citedWorks = async (
  req: ReaderScope['req'],
  { site, ...part }: Part,
): Promise<CitedSource[]> => {
  const { limit, offset, reversed } = pageFromNearerEnd(part);
  const order = reversed
    ? sql`articles ASC, claims ASC, title DESC, source_id DESC`
    : sql`articles DESC, claims DESC, title ASC, source_id ASC`;
  const rows = await runPrepared<Row>(
    req,
    sql`SELECT s.id, ${recordColumns} AS record, ${liveMetadataColumns} AS "liveMetadata", w.articles, w.claims
        FROM (
          SELECT * FROM cited_works WHERE site = ${site} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}
        ) w JOIN sources s ON s.id = w.source_id
        ORDER BY w.articles DESC, w.claims DESC, w.title, w.source_id`,
  );
  return rows.map(({ id, record, liveMetadata, articles, claims }) => ({
    ...{ id, liveMetadata, articles, claims },
    item: itemOfRecord(record),
  }));
};
