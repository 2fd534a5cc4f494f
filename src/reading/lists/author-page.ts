import { runPrepared, sql } from '@/database/sql';
import { webAddress } from '@/platform/web-address';
import type { AuthorView } from '../views/views';
import { articleList } from './article-list';
import { mediaAddress } from '@/articles/queries/media-address';
import type { ReaderScope } from '../queries/reader-scope';
import { label, readable } from '../queries/reader-sql';

type Row = {
  id: number;
  slug: string;
  name: string | null;
  bio: string | null;
  orcid: string | null;
  photo: string | null;
  photo_alt: string | null;
  affiliations:
    | { organisation: string; position: string | null; from: string | null; to: string | null }[]
    | null;
  links: { label: string | null; url: string }[] | null;
};

/** An author who has something to be read in any language; else undefined. */
export const authorPage = async (
  scope: ReaderScope,
  slug: string,
  page: number,
): Promise<AuthorView | undefined> => {
  const [row] = await runPrepared<Row>(scope.req, authorRow(slug, scope));
  if (!row) return undefined;
  const name = row.name ?? row.slug;
  return {
    slug: row.slug,
    name,
    ...(row.bio ? { bio: row.bio } : {}),
    ...(row.orcid ? { orcid: row.orcid } : {}),
    ...(row.photo ? { photo: { href: mediaAddress(row.photo), alt: row.photo_alt ?? name } } : {}),
    affiliations: (row.affiliations ?? []).map(({ organisation, position, from, to }) => ({
      organisation,
      ...(position ? { position } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    })),
    links: (row.links ?? []).flatMap(({ label, url }) => {
      const href = webAddress(url);
      return href ? [{ label: label ?? href, href }] : [];
    }),
    articles: await articleList(scope, { listing: `author:${row.id}`, page }),
  };
};

const authorRow = (slug: string, { language }: ReaderScope) => {
  const named = (column: string) =>
    label({ table: 'authors', column, parent: sql`a.id`, language });
  return sql`
    SELECT a.id, a.slug, a.orcid, ${named('name')} AS name, ${named('bio')} AS bio,
      m.filename AS photo, m.alt AS photo_alt,
      (SELECT jsonb_agg(jsonb_build_object('organisation', f.organisation, 'position', f.position,
                                           'from', f."from", 'to', f."to") ORDER BY f._order)
       FROM authors_affiliations f WHERE f._parent_id = a.id) AS affiliations,
      (SELECT jsonb_agg(jsonb_build_object('label', l.label, 'url', l.url) ORDER BY l._order)
       FROM authors_links l WHERE l._parent_id = a.id) AS links
    FROM authors a LEFT JOIN media m ON m.id = a.photo_id
    WHERE a.slug = ${slug} AND EXISTS (
      SELECT FROM editions_rels r JOIN editions e ON e.id = r.parent_id
      WHERE r.authors_id = a.id AND r.path = 'authors' AND e.state IN ${readable})`;
};
