import { runSql, sql } from '@/database/sql';
import { isLanguage, type Language } from '@/platform/language';
import { label } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** An article as harvesters know it: there or taken back, since when, on what. */
export type HarvestedItem = {
  readonly id: number;
  readonly slug: string;
  readonly language: Language;
  /** `YYYY-MM-DDThh:mm:ssZ`, of the last change that readers saw. */
  readonly stamp: string;
  readonly deleted: boolean;
  /** Slugs. */
  readonly topics: readonly string[];
};

/** Which items: `set` as in `language:en` or `topic:rivers`; instants as stamps, both included. */
export type HarvestFilter = {
  readonly set?: string;
  readonly from?: string;
  readonly until?: string;
};

type After = { readonly stamp: string; readonly id: number };
type Req = ReaderScope['req'];

/** Items in the order of their change, so that whatever changes during a harvest comes again at its end. */
export const harvestedItems = async (
  req: Req,
  filter: HarvestFilter,
  { limit, after }: { limit: number; after?: After | undefined },
): Promise<HarvestedItem[]> => {
  const behind = after
    ? sql`AND (${stamp}, e.article_id) > (${after.stamp}::timestamptz AT TIME ZONE 'UTC', ${after.id}::int)`
    : sql``;
  const rows = await runSql<Row>(
    req,
    sql`SELECT ${columns} FROM editions e WHERE ${isFace} AND ${fits(filter)} ${behind}
        ORDER BY ${stamp}, e.article_id LIMIT ${limit}`,
  );
  return rows.map(itemOf);
};

/** To count takes longer the more there is, and a harvester of many thousands has no use for it. */
const mostCounted = 5_000;

/** How many there are; undefined where there are too many to count. */
export const countHarvested = async (
  req: Req,
  filter: HarvestFilter,
): Promise<number | undefined> => {
  const [row] = await runSql<{ total: string }>(
    req,
    sql`SELECT count(*) AS total FROM (
          SELECT FROM editions e WHERE ${isFace} AND ${fits(filter)} LIMIT ${mostCounted + 1}) found`,
  );
  const total = Number(row?.total ?? 0);
  return total > mostCounted ? undefined : total;
};

/** One item by its name; undefined when readers never had it. */
export const harvestedItem = async (
  req: Req,
  { language, slug }: Pick<HarvestedItem, 'language' | 'slug'>,
): Promise<HarvestedItem | undefined> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT ${columns} FROM editions e
        WHERE ${isFace} AND e.slug = ${slug} AND e.language::text = ${language} LIMIT 1`,
  );
  return row && itemOf(row);
};

/** The oldest stamp of all. */
export const earliestStamp = async (req: Req): Promise<string | undefined> => {
  const [row] = await runSql<{ stamp: string | null }>(
    req,
    sql`SELECT ${said} AS stamp FROM editions e WHERE ${isFace} ORDER BY ${stamp} LIMIT 1`,
  );
  return row?.stamp ?? undefined;
};

/** Topics of which readers ever had something, and their names in a language. */
export const harvestedTopics = async (
  req: Req,
  language: Language,
): Promise<{ slug: string; name: string }[]> => {
  const name = label({ table: 'topics', column: 'name', parent: sql`t.id`, language });
  const rows = await runSql<{ slug: string; name: string | null }>(
    req,
    sql`SELECT t.slug, ${name} AS name FROM topics t WHERE EXISTS (
          SELECT FROM editions_rels r JOIN editions e ON e.id = r.parent_id
          WHERE r.path = 'topics' AND r.topics_id = t.id AND e.state IN ${faces})
        ORDER BY t.slug`,
  );
  return rows.map(({ slug, name: said }) => ({ slug, name: said ?? slug }));
};

type Row = {
  id: number;
  slug: string;
  language: Language;
  stamp: string;
  deleted: boolean;
  topics: string[] | null;
};

const itemOf = ({ topics, ...row }: Row): HarvestedItem => ({ ...row, topics: topics ?? [] });

/** What an article is to the outside: the edition that is live or was taken back. As in the index `editions_for_harvesters`. */
const faces = sql`('published', 'retracted', 'withdrawn', 'removed')`;

/** Of those that were removed together, the last. */
const isFace = sql`e.state IN ${faces} AND NOT EXISTS (
  SELECT FROM editions n
  WHERE n.article_id = e.article_id AND n.number > e.number AND n.state IN ${faces})`;

const stamp = sql`date_trunc('second', greatest(
  e.published_at, e.retracted_at, e.withdrawn_at, e.removed_at, e.ratified_at) AT TIME ZONE 'UTC')`;
const said = sql`to_char(${stamp}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const columns = sql`
  e.article_id AS id, e.slug, e.language::text AS language, ${said} AS stamp,
  e.state IN ('withdrawn', 'removed') AS deleted,
  (SELECT jsonb_agg(t.slug ORDER BY t.slug) FROM editions_rels r JOIN topics t ON t.id = r.topics_id
   WHERE r.parent_id = e.id AND r.path = 'topics') AS topics`;

const fits = ({ set, from, until }: HarvestFilter) =>
  sql.join(
    [
      sql`e.slug IS NOT NULL`,
      ...(set === undefined ? [] : [inSet(set)]),
      ...(from ? [sql`${stamp} >= ${from}::timestamptz AT TIME ZONE 'UTC'`] : []),
      ...(until ? [sql`${stamp} <= ${until}::timestamptz AT TIME ZONE 'UTC'`] : []),
    ],
    sql` AND `,
  );

const inSet = (set: string) => {
  const [kind = '', key, ...deeper] = set.split(':');
  if (deeper.length > 0) return sql`false`;
  if (kind === 'language') {
    if (key === undefined) return sql`true`;
    return isLanguage(key) ? sql`e.language::text = ${key}` : sql`false`;
  }
  return kind === 'topic' ? onTopic(key) : sql`false`;
};

const onTopic = (slug: string | undefined) => sql`EXISTS (
  SELECT FROM editions_rels r JOIN topics t ON t.id = r.topics_id
  WHERE r.parent_id = e.id AND r.path = 'topics' ${slug === undefined ? sql`` : sql`AND t.slug = ${slug}`})`;
