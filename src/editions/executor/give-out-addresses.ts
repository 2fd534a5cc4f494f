import type { PayloadRequest } from 'payload';

import { runPrepared, runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { writableFormats } from '@/interchange/registry';
import { editionsPath, pathOf, type Section } from '@/platform/addresses';
import { ok, type Result } from '@/platform/result';
import { isNamedBy, namedAndSurviving } from '@/sources/queries/merged-source';
import { ofArticle } from '@/reading/queries/reader-sql';
import { publicationSettings } from '@/core/publication-settings';
import { workflowFinding } from '../rules/findings';
import { refuse, type Refusal } from '@/core/refusal';

type Address = {
  path: string;
  kind: 'article' | 'export' | 'edition' | 'author' | 'topic' | 'series' | 'source';
};
/** `to` is where a source leads that was merged into another since the text was approved. */
type Given = Address & { target: number; to?: string };

/**
 * Puts every address that a publication makes public into the register from which nothing is ever
 * deleted: the article, its exports, the history of its editions and this one in it, its authors, topics, series and
 * sources. Refused when an address of the article's own answers for something else.
 */
export const giveOutAddresses = async (
  req: PayloadRequest,
  { article: articleId, number }: { article: number; number: number },
  document: FrozenDocument,
): Promise<Result<void, Refusal>> => {
  const addresses = await addressesOf(req, { article: articleId, number }, document);
  await runSql(
    req,
    sql`INSERT INTO public_addresses (path, kind, target_id, status, redirect_to)
        SELECT path, kind, target, CASE WHEN "to" IS NULL THEN 200 ELSE 301 END, "to"
        FROM json_to_recordset(${JSON.stringify(addresses)}::json)
          AS given(path text, kind text, target int, "to" text)
        ORDER BY path
        ON CONFLICT (path) DO NOTHING`,
  );
  const own = addresses.filter(({ target, kind }) => target === articleId && isOfArticle(kind));
  const taken = await takenByOthers(req, articleId, own);
  return taken === null
    ? ok(undefined)
    : refuse(409, workflowFinding('address-taken', { path: taken }));
};

const addressesOf = async (
  req: PayloadRequest,
  { article: articleId, number }: { article: number; number: number },
  { metadata, references }: FrozenDocument,
): Promise<readonly Given[]> => {
  const { languages } = await publicationSettings(req);
  const path = (section: Section, key: string) =>
    pathOf(metadata.language, languages, section, key);
  const page = path('articles', metadata.slug);
  const authors = await idsOf(
    req,
    'authors',
    metadata.bylines.map(({ slug }) => slug),
  );
  const topics = await idsOf(req, 'topics', metadata.topics);
  const series = await idsOf(req, 'series', metadata.series ? [metadata.series.slug] : []);
  const sources = await sourcesNamed(
    req,
    references.map(({ id }) => id),
  );
  return [
    { path: page, kind: 'article', target: articleId },
    ...writableFormats.map(({ name }): Given => ({
      path: `${page}.${name}`,
      kind: 'export',
      target: articleId,
    })),
    { path: editionsPath(page), kind: 'edition', target: articleId },
    { path: editionsPath(page, number), kind: 'edition', target: articleId },
    ...authors.map(([slug, target]): Given => ({
      path: path('authors', slug),
      kind: 'author',
      target,
    })),
    ...topics.map(([slug, target]): Given => ({
      path: path('topics', slug),
      kind: 'topic',
      target,
    })),
    ...series.map(([slug, target]): Given => ({
      path: path('series', slug),
      kind: 'series',
      target,
    })),
    ...sources.map(({ key, id, surviving }): Given => ({
      path: path('sources', key),
      kind: 'source',
      target: id,
      ...(surviving === key ? {} : { to: path('sources', surviving) }),
    })),
  ];
};

const isOfArticle = (kind: Address['kind']): boolean =>
  kind === 'article' || kind === 'export' || kind === 'edition';

const names = { authors: 'slug', topics: 'slug', series: 'slug' } as const;

const idsOf = async (
  req: PayloadRequest,
  table: keyof typeof names,
  keys: readonly string[],
): Promise<readonly (readonly [string, number])[]> => {
  const name = sql.identifier(names[table]);
  const rows = await runSql<{ name: string; id: number }>(
    req,
    sql`SELECT ${name} AS name, id FROM ${sql.identifier(table)}
        WHERE ${name} IN (SELECT json_array_elements_text(${JSON.stringify(keys)}::json))`,
  );
  return rows.map((row) => [row.name, row.id] as const);
};

type NamedSource = { key: string; id: number; surviving: string };

/** Sources by the keys that a document names, and those that stand for them, with the keys of those. */
const sourcesNamed = (req: PayloadRequest, keys: readonly string[]): Promise<NamedSource[]> =>
  runPrepared<NamedSource>(
    req,
    sql`SELECT DISTINCT given.key, given.id, s.key AS surviving FROM ${namedAndSurviving}
        CROSS JOIN LATERAL (VALUES (named.key, named.id), (s.key, s.id)) AS given (key, id)
        WHERE ${isNamedBy(keys)}`,
  );

/** The first of an article's addresses that leads elsewhere, or null. */
const takenByOthers = async (
  req: PayloadRequest,
  articleId: number,
  own: readonly Given[],
): Promise<string | null> => {
  const paths = JSON.stringify(own.map(({ path }) => path));
  const [row] = await runPrepared<{ path: string }>(
    req,
    sql`SELECT path FROM public_addresses
        WHERE path IN (SELECT json_array_elements_text(${paths}::json))
          AND (target_id IS DISTINCT FROM ${articleId} OR kind NOT IN ${ofArticle})
        LIMIT 1`,
  );
  return row?.path ?? null;
};
