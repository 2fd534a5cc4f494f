import { runSql, sql } from '@/database/sql';
import { writableFormat } from '@/interchange/registry';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { FeedEntry, FeedView } from '@/site/views';
import {
  exportedColumns,
  exportedFromRow,
  type ExportedRow,
  type ExportingPublication,
} from './exported-edition';
import { mediaAddress } from './media-address';
import type { ReaderScope } from './reader-scope';
import { label, readable } from './reader-sql';
import type { Shelf } from './shelf-counts';

/** Whose texts: of an author, on a topic or in a series, by their slugs. */
export type FeedSubject = {
  readonly section: 'authors' | 'topics' | 'series';
  readonly slug: string;
};

/** Enough for a reader who looks in once a month. */
const length = 30;

/** A retraction is news as much as an edition is. */
const changedAt = sql`greatest(e.published_at, e.retracted_at)`;

type Row = ExportedRow & { changed_at: string | Date };

/**
 * The articles of one language that came out, were renewed or were retracted last, with their whole texts. Undefined where
 * there is no such topic, and no such author whom readers know.
 */
export const feed = async (
  scope: ReaderScope,
  publication: ExportingPublication,
  subject?: FeedSubject,
): Promise<FeedView | undefined> => {
  const { req, language } = scope;
  const about = subject && (await aboutSubject(scope, subject));
  if (subject && !about) return undefined;
  const rows = await runSql<Row>(
    req,
    sql`SELECT ${exportedColumns}, ${changedAt} AS changed_at FROM editions e
        WHERE e.state IN ${readable} AND e.language = ${language} AND e.published_at IS NOT NULL
          ${about ? standsOn(about.shelf, language) : sql``}
        ORDER BY ${changedAt} DESC, e.id DESC LIMIT ${length}`,
  );
  const entries = rows.map((row) => entryOf(scope, publication, row));
  return { ...about?.said, entries: await Promise.all(entries) };
};

const entryOf = async (
  { req, languages }: ReaderScope,
  publication: ExportingPublication,
  row: Row,
): Promise<FeedEntry> => {
  const { document, context } = exportedFromRow(req.payload, publication, row);
  const { title, slug, language, standfirst, bylines, hero } = document.metadata;
  const known = new Set(row.authors);
  const instant = (at: string | Date) => new Date(at).toISOString();
  const picture = hero && row.pictures?.[hero.image.sha256];
  return {
    ...{ title, language },
    href: pathOf(language, languages, 'articles', slug),
    ...(row.state === 'retracted' ? { retracted: true } : {}),
    ...(standfirst === undefined ? {} : { standfirst }),
    topics: context.topics?.map((topic) => topic.label) ?? [],
    people: bylines
      .filter(({ role }) => role === 'author')
      .map((byline) => ({
        label: byline.name,
        ...(known.has(byline.slug)
          ? { href: pathOf(language, languages, 'authors', byline.slug) }
          : {}),
      })),
    publishedAt: instant(row.first_published_at ?? row.published_at ?? row.changed_at),
    updatedAt: instant(row.changed_at),
    ...(picture ? { image: mediaAddress(picture) } : {}),
    page: await pageOf(document, context),
  };
};

const html = writableFormat('html');

const pageOf: (...given: Parameters<NonNullable<typeof html>['write']>) => Promise<string> = async (
  document,
  context,
) => {
  const written = await html?.write(document, context);
  return written?.ok ? new TextDecoder().decode(written.value) : '';
};

const columns = {
  authors: { shelf: 'author', name: 'name', description: 'bio' },
  topics: { shelf: 'topic', name: 'name', description: 'description' },
  series: { shelf: 'series', name: 'title', description: 'description' },
} as const;

/** Of a shelf, as many as come into question. */
const newest = 200;
/** Of a language, as many changes as are looked through for texts that came out long ago. */
const changes = 500;

/**
 * What came out last on a shelf, or was renewed or retracted of late: looked up where it stands, since to put a whole shelf in
 * the order of its changes takes longer the more there is.
 */
const standsOn = (shelf: Shelf, language: Language) => sql`AND e.id = ANY (ARRAY(
  (SELECT s.edition_id FROM shelf_entries s WHERE s.shelf = ${shelf} AND s.language = ${language}
   ORDER BY s.day DESC, s.edition_id DESC LIMIT ${newest})
  UNION
  SELECT changed.id FROM (
    SELECT e.id, e.date FROM editions e
    WHERE e.state IN ${readable} AND e.language = ${language} AND e.published_at IS NOT NULL
    ORDER BY ${changedAt} DESC, e.id DESC LIMIT ${changes}) changed
  CROSS JOIN LATERAL (
    SELECT FROM shelf_entries s WHERE s.shelf = ${shelf} AND s.language = ${language}
      AND s.day = coalesce(changed.date, '') AND s.edition_id = changed.id LIMIT 1) there))`;

/** What the feed is called and says of itself. */
const aboutSubject = async (
  { req, language }: ReaderScope,
  { section, slug }: FeedSubject,
): Promise<{ shelf: Shelf; said: Pick<FeedView, 'title' | 'description'> } | undefined> => {
  const said = (column: string) => label({ table: section, column, parent: sql`o.id`, language });
  const { shelf, name, description } = columns[section];
  const [row] = await runSql<{ id: number; name: string | null; description: string | null }>(
    req,
    sql`SELECT o.id, ${said(name)} AS name, ${said(description)} AS description
        FROM ${sql.identifier(section)} o WHERE o.slug = ${slug}
          ${
            section === 'authors'
              ? sql`AND EXISTS (
            SELECT FROM editions_rels r JOIN editions e ON e.id = r.parent_id
            WHERE r.authors_id = o.id AND r.path = 'authors' AND e.state IN ${readable})`
              : sql``
          }`,
  );
  return (
    row && {
      shelf: `${shelf}:${row.id}`,
      said: {
        title: row.name ?? slug,
        ...(row.description ? { description: row.description } : {}),
      },
    }
  );
};
