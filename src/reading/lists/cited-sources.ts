import type { CslItem } from '@/sources/rules/csl';
import type { SourceRecord } from '@/sources/rules/source-csl';
import { runSql, sql } from '@/database/sql';
import type { SourceFilter, SourceOrder } from '../rules/source-filter';
import { citingEditions, survivingId } from '../articles/citing-editions';
import { containing, readable } from '../queries/reader-sql';
import type { ReaderScope } from '../queries/reader-scope';
import { type LiveMetadataColumns, liveMetadataColumns } from '../articles/reference-live-metadata';
import { isOfDomain } from './source-domain';
import { itemOfRecord, recordColumns } from '@/sources/queries/source-record';

type Sql = ReturnType<typeof sql>;

/** A work that public texts cite: in how many articles that are readable now, and on how many words there. */
export type CitedSource = {
  id: number;
  item: CslItem;
  liveMetadata: LiveMetadataColumns;
  articles: number;
  claims: number;
};

type Row = {
  id: number;
  record: SourceRecord;
  liveMetadata: LiveMetadataColumns;
  articles: string;
  claims: string;
};

/** Works that fit a filter, and how many there are of them. */
export const citedSources = async (
  req: ReaderScope['req'],
  filter: SourceFilter,
): Promise<{ sources: CitedSource[]; total: number }> => {
  const found = sql`FROM (${citedOnes(filter)}) cited JOIN sources s ON s.id = cited.id
    WHERE ${sql.join(conditions(filter), sql` AND `)}`;
  const [count] = await runSql<{ total: string }>(req, sql`SELECT count(*) AS total ${found}`);
  const rows = await runSql<Row>(
    req,
    sql`SELECT s.id, ${recordColumns} AS record, ${liveMetadataColumns} AS "liveMetadata", page.articles, page.claims
        FROM (
          SELECT s.id, cited.articles, cited.claims,
            row_number() OVER (ORDER BY ${orders[filter.sort]}, s.key) AS place
          ${found} ORDER BY place
          LIMIT ${filter.limit} OFFSET ${(filter.page - 1) * filter.limit}
        ) page JOIN sources s ON s.id = page.id ORDER BY page.place`,
  );
  return { sources: rows.map(citedSourceOf), total: Number(count?.total ?? 0) };
};

/** One work by its key or number; one that was merged is the one that stands for it. */
export const citedSource = async (
  req: ReaderScope['req'],
  name: string,
): Promise<CitedSource | undefined> => {
  const number = /^\d{1,9}$/.test(name) ? Number(name) : null;
  const [row] = await runSql<Row>(
    req,
    sql`SELECT s.id, ${recordColumns} AS record, ${liveMetadataColumns} AS "liveMetadata", cited.articles, cited.claims
        FROM sources named JOIN sources s ON s.id = ${survivingId}
        JOIN LATERAL (
          SELECT ${counts} FROM edition_references r JOIN editions e ON e.id = r.edition_id AND e.is_public
          WHERE r.source_id IN (SELECT f.id FROM sources f WHERE f.id = s.id OR f.merged_into_id = s.id)
          HAVING count(*) > 0
        ) cited ON true
        WHERE named.key = ${name} OR named.id = ${number}::int
        ORDER BY (named.key = ${name}) DESC LIMIT 1`,
  );
  return row && citedSourceOf(row);
};

const citedSourceOf = ({ id, record, liveMetadata, articles, claims }: Row): CitedSource => ({
  id,
  item: itemOfRecord(record),
  liveMetadata,
  articles: Number(articles),
  claims: Number(claims),
});

const counts = sql`
  count(DISTINCT r.article_id) FILTER (WHERE e.state IN ${readable}) AS articles,
  count(DISTINCT (r.edition_id, r.key)) FILTER (WHERE e.state IN ${readable}) AS claims`;

/** Ids of what is cited, with the counts, whichever article was asked for. */
const citedOnes = ({ article, author, editions }: SourceFilter): Sql => {
  const asked = citingEditions({ article, author, editions });
  return sql`
    SELECT ${survivingId} AS id, ${counts}
    FROM edition_references r JOIN editions e ON e.id = r.edition_id
    JOIN sources named ON named.id = r.source_id
    WHERE e.is_public GROUP BY 1
    HAVING bool_or(${sql.join(asked, sql` AND `)})`;
};

const conditions = ({ q, domain, type, verdict }: SourceFilter): Sql[] => [
  sql`true`,
  ...(domain ? [isOfDomain(domain)] : []),
  ...(type ? [sql`s.type::text = ${type}`] : []),
  ...(verdict ? [sql`coalesce(s.health_verdict::text, 'unchecked') = ${verdict}`] : []),
  ...(q ? [isLike(containing(q))] : []),
];

const isLike = (pattern: string): Sql => sql`(
  s.title ILIKE ${pattern} OR s.container_title ILIKE ${pattern} OR s.publisher ILIKE ${pattern}
  OR EXISTS (SELECT FROM sources_authors p WHERE p._parent_id = s.id
    AND concat_ws(' ', p.given, p.family, p.literal) ILIKE ${pattern}))`;

const orders: Readonly<Record<SourceOrder, Sql>> = {
  '-cited': sql`cited.articles DESC, cited.claims DESC, s.title ASC NULLS LAST`,
  cited: sql`cited.articles ASC, cited.claims ASC, s.title ASC NULLS LAST`,
  title: sql`s.title ASC NULLS LAST`,
  '-title': sql`s.title DESC NULLS LAST`,
  date: sql`s.issued ASC NULLS LAST`,
  '-date': sql`s.issued DESC NULLS LAST`,
};
