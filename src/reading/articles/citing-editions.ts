import { sql } from '@/database/sql';
import type { ReferenceFilter } from '../rules/reference-filter';
import { isRelated, readable } from '../queries/reader-sql';

type Sql = ReturnType<typeof sql>;
type Citing = Pick<
  ReferenceFilter,
  'article' | 'author' | 'language' | 'since' | 'until' | 'editions'
>;

/**
 * Conditions on an edition `e` that cites. Nothing is ever said of drafts, and nothing of what was withdrawn or removed; of
 * what was retracted it is, since readers have it under its banner.
 */
export const citingEditions = ({
  article,
  author,
  language,
  since,
  until,
  editions,
}: Citing): Sql[] => [
  editions === 'public' ? sql`e.is_public` : sql`e.state IN ${readable}`,
  ...(article ? [isArticle(article)] : []),
  ...(author ? [isRelated('authors', author)] : []),
  ...(language ? [sql`e.language::text = ${language}`] : []),
  ...(since ? [sql`e.date >= ${since}`] : []),
  ...(until ? [sql`e.date <= ${until}`] : []),
];

/** By slug or by number. */
const isArticle = (name: string): Sql =>
  sql`(e.slug = ${name} OR e.article_id = ${/^\d{1,9}$/.test(name) ? Number(name) : null}::int)`;

/** Id of the source that stands under a key, its own or one that it took over. */
export const sourceOfKey = (key: string): Sql =>
  sql`(SELECT coalesce(k.merged_into_id, k.id) FROM sources k WHERE k.key = ${key})`;

/** Of `edition_references r` and the source `named` that it names: the id of the source that stands. */
export const survivingId: Sql = sql`coalesce(named.merged_into_id, named.id)`;
