import { runSql, sql } from '@/database/sql';
import { writableFormat } from '@/interchange/registry';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { FeedEntry, FeedView } from '@/reading/views/views';
import {
  exportedColumns,
  exportedFromRow,
  type ExportedRow,
  type ExportingPublication,
} from './exported-edition';
import { mediaAddress } from '@/articles/queries/media-address';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { label, readable } from '@/reading/queries/reader-sql';
import type { Listing } from '@/reading/lists/listing-counts';

/** Whose texts: of an author, on a topic or in a series, by their slugs. */
export type FeedSubject = {
  readonly section: 'authors' | 'topics' | 'series';
  readonly slug: string;
};

/** Enough for a reader who looks in once a month. */
const length = 30;

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
    sql`SELECT ${exportedColumns}, s.changed_at
        FROM (${lastChanged(about?.listing ?? 'all', language)}) s JOIN editions e ON e.id = s.edition_id
        ORDER BY s.changed_at DESC, s.edition_id DESC`,
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
  authors: { listing: 'author', name: 'name', description: 'bio' },
  topics: { listing: 'topic', name: 'name', description: 'description' },
  series: { listing: 'series', name: 'title', description: 'description' },
} as const;

/** What came out last on a listing, or was renewed or retracted: a retraction is news as much as an edition is. */
const lastChanged = (listing: Listing, language: Language) => sql`
  SELECT edition_id, changed_at FROM listing_entries
  WHERE listing = ${listing} AND language = ${language} AND changed_at IS NOT NULL
  ORDER BY changed_at DESC, edition_id DESC LIMIT ${length}`;

/** What the feed is called and says of itself. */
const aboutSubject = async (
  { req, language }: ReaderScope,
  { section, slug }: FeedSubject,
): Promise<{ listing: Listing; said: Pick<FeedView, 'title' | 'description'> } | undefined> => {
  const said = (column: string) => label({ table: section, column, parent: sql`o.id`, language });
  const { listing, name, description } = columns[section];
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
      listing: `${listing}:${row.id}`,
      said: {
        title: row.name ?? slug,
        ...(row.description ? { description: row.description } : {}),
      },
    }
  );
};
