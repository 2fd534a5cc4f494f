import { buffer } from 'node:stream/consumers';
import type { BasePayload } from 'payload';
import { runPrepared, runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { withSafeAddresses } from '@/document/safe-addresses';
import type {
  ExportTopic,
  ExportTranslation,
  PictureSource,
  WriteContext,
} from '@/interchange/format';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { localTime } from '@/platform/zoned-time';
import { exportLiveMetadataOf } from './export-live-metadata';
import { liveColumns, type LiveArticleRow } from '@/reading/articles/live-article-row';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { label, readable } from '@/reading/queries/reader-sql';
import { storedFile } from '@/core/stored-file';
import { sparedBucket } from '@/exports/storage/spared-bucket';

/** Which article: its id, or its address in a language. */
export type ExportedArticle = { id: number } | { slug: string; language: Language };

/** A document with all that a writer must know beside it. */
export type ExportedText = { document: FrozenDocument; context: WriteContext };

export type ExportedEdition = ExportedText & {
  id: number;
  /** Of the document. */
  contentHash: string;
};

/** What a file says of the publication. `url` is its origin, without a slash at the end. */
export type ExportingPublication = {
  name: string;
  url: string;
  languages: readonly Language[];
  /** IANA name; days are said in it. */
  timeZone: string;
};

/** What is asked of an edition `e` to write it in any format; see `exportedFromRow`. */
export const exportedColumns = columnsIn(sql`e.language::text`);

export type ExportedRow = LiveArticleRow & { publication_name: string | null };

/** The edition of an article that readers have now, ready to be written in any format; one query. */
export const exportedEdition = async (
  req: ReaderScope['req'],
  publication: ExportingPublication,
  article: ExportedArticle,
): Promise<ExportedEdition | undefined> => {
  const which =
    'id' in article
      ? sql`e.article_id = ${article.id}`
      : sql`e.slug = ${article.slug} AND e.language = ${article.language}`;
  const [row] = await runPrepared<ExportedRow>(
    req,
    sql`SELECT ${exportedColumns} FROM editions e
        WHERE ${which} AND e.state IN ${readable} LIMIT 1`,
  );
  if (!row || row.id === null) return undefined;
  const text = exportedFromRow(req.payload, publication, row);
  const hash = row.content_hash ?? contentHash(row.document);
  return { ...text, id: row.id, contentHash: hash };
};

/** A working copy, as it would be frozen now: nothing was said of it to readers, and it is no edition. */
export const exportedDraft = async (
  req: ReaderScope['req'],
  publication: ExportingPublication,
  { articleId, document }: { articleId: number; document: FrozenDocument },
): Promise<ExportedText | undefined> => {
  const [row] = await runSql<ExportedRow>(
    req,
    sql`SELECT ${columnsIn(document.metadata.language)} FROM (
          SELECT NULL::int AS id, ${articleId}::int AS article_id, ${JSON.stringify(document)}::jsonb AS document,
            NULL AS content_hash, NULL AS number, NULL AS kind, 'draft' AS state, NULL AS published_at,
            NULL AS first_published_at, NULL AS public_note, NULL AS notice, NULL AS review_due,
            NULL::int AS series_id) e`,
  );
  return row && exportedFromRow(req.payload, publication, row);
};

/** Reads a row of `exportedColumns`. */
export const exportedFromRow = (
  payload: BasePayload,
  publication: ExportingPublication,
  row: ExportedRow,
): ExportedText => {
  const document = withSafeAddresses(row.document);
  const { name, url, languages } = publication;
  const day = (at: string | Date | null) => at && dayIn(publication.timeZone, at);
  const [published, firstPublished] = [day(row.published_at), day(row.first_published_at)];
  const topics = topicsIn(row);
  const translations = translationsIn(row, publication);
  const liveMetadata = exportLiveMetadataOf(row, url);
  return {
    document,
    context: {
      origin: url,
      address: `${url}${pathOf(document.metadata.language, languages, 'articles', document.metadata.slug)}`,
      publication: row.publication_name ?? name,
      ...(row.number === null ? {} : { edition: Number(row.number) }),
      ...(published ? { published } : {}),
      ...(firstPublished ? { firstPublished } : {}),
      ...(topics.length > 0 ? { topics } : {}),
      ...(translations.length > 0 ? { translations } : {}),
      ...(liveMetadata ? { liveMetadata } : {}),
      pictures: picturesIn(payload, row.pictures ?? {}),
    },
  };
};

/** With the name of the publication in the language of the text, whoever asks. */
function columnsIn(language: Parameters<typeof liveColumns>[0]) {
  const parent = sql`(SELECT id FROM publication LIMIT 1)`;
  const name = label({ table: 'publication', column: 'name', parent, language });
  return sql`${liveColumns(language)}, ${name} AS publication_name`;
}

const dayIn = (timeZone: string, at: string | Date): string =>
  localTime(new Date(at), timeZone).slice(0, 10);

const topicsIn = ({ document, topics }: LiveArticleRow): readonly ExportTopic[] =>
  document.metadata.topics.map((slug) => ({ slug, label: topics?.[slug] ?? slug }));

const translationsIn = (
  { translations }: LiveArticleRow,
  { url, languages }: ExportingPublication,
): readonly ExportTranslation[] =>
  (translations ?? []).map(({ language, title, slug }) => ({
    language,
    title,
    address: `${url}${pathOf(language, languages, 'articles', slug)}`,
  }));

/** @param names of files by SHA-256 */
const picturesIn =
  (payload: BasePayload, names: Readonly<Record<string, string>>): PictureSource =>
  async ({ sha256 }) => {
    const name = names[sha256];
    const file =
      name === undefined ? undefined : await storedFile(payload, 'media', name, sparedBucket());
    return file && new Uint8Array(await buffer(file.open()));
  };
