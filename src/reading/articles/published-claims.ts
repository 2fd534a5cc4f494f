import type { CslItem } from '@/sources/rules/csl';
import type { SourceRecord } from '@/sources/rules/source-csl';
import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import type { ReferenceFilter } from '../rules/reference-filter';
import { citingEditions, sourceOfKey, survivingId } from './citing-editions';
import { mergedWith } from '@/sources/queries/merged-source';
import type { ReaderScope } from '../queries/reader-scope';
import { type LiveMetadataColumns, liveMetadataColumns } from './reference-live-metadata';
import { isOfDomain } from '../lists/source-domain';
import { itemOfRecord, recordColumns } from '@/sources/queries/source-record';

type Sql = ReturnType<typeof sql>;

/** Words of a public edition and one work that they rest on. */
export type PublishedClaim = {
  key: string;
  /** Of the note. */
  number: number;
  words: string;
  sentence: string | null;
  article: {
    id: number;
    slug: string;
    title: string;
    language: Language;
    edition: number;
    state: 'published' | 'retracted' | 'superseded';
    date: string | null;
  };
  item: CslItem;
  liveMetadata: LiveMetadataColumns;
};

type Row = Omit<PublishedClaim, 'item'> & { record: SourceRecord };

/** Claims that fit a filter, the latest articles first and each in the order of its text, and how many there are. */
export const publishedClaims = async (
  req: ReaderScope['req'],
  filter: ReferenceFilter,
): Promise<{ claims: PublishedClaim[]; total: number }> => {
  const found = sql`FROM edition_references r JOIN editions e ON e.id = r.edition_id
    JOIN sources named ON named.id = r.source_id JOIN sources s ON s.id = ${survivingId}
    WHERE ${sql.join([...citingEditions(filter), ...citedWorks(filter)], sql` AND `)}`;
  const [count] = await runSql<{ total: string }>(req, sql`SELECT count(*) AS total ${found}`);
  const rows = await runSql<Row>(
    req,
    sql`SELECT page.key, page.number, page.words, page.sentence, page.article,
          ${recordColumns} AS record, ${liveMetadataColumns} AS "liveMetadata"
        FROM (
          SELECT r.key, r.number, r.words, r.sentence, s.id AS surviving, jsonb_build_object(
              'id', e.article_id, 'slug', e.slug, 'title', e.title, 'language', e.language,
              'edition', e.number, 'state', e.state, 'date', e.date) AS article,
            row_number() OVER (ORDER BY e.date DESC NULLS LAST, e.id DESC, r.number, r.key, s.key) AS place
          ${found} ORDER BY place
          LIMIT ${filter.limit} OFFSET ${(filter.page - 1) * filter.limit}
        ) page JOIN sources s ON s.id = page.surviving ORDER BY page.place`,
  );
  return {
    claims: rows.map(({ record, ...row }) => ({ ...row, item: itemOfRecord(record) })),
    total: Number(count?.total ?? 0),
  };
};

/** Lists of ids, so that the index on cited sources is used. */
const citedWorks = ({ source, domain, verdict }: ReferenceFilter): Sql[] => [
  ...(source ? [sql`r.source_id IN ${mergedWith(sourceOfKey(source))}`] : []),
  ...(domain ? [sql`r.source_id IN (${familiesOf(domain)})`] : []),
  ...(verdict ? [sql`coalesce(s.health_verdict::text, 'unchecked') = ${verdict}`] : []),
];

const familiesOf = (domain: string): Sql => sql`
  SELECT s.id FROM sources s WHERE ${isOfDomain(domain)} AND s.merged_into_id IS NULL
  UNION ALL
  SELECT f.id FROM sources s JOIN sources f ON f.merged_into_id = s.id
  WHERE ${isOfDomain(domain)} AND s.merged_into_id IS NULL`;
