import { runPrepared, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { ExportLiveMetadata } from '@/interchange/format';
import { editionsPath } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import { localTime } from '@/platform/zoned-time';
import {
  exportedColumns,
  exportedFromRow,
  type ExportedEdition,
  type ExportedRow,
  type ExportingPublication,
} from './exported-edition';
import { correctionIn, isWithheld, storedNotices } from '@/reading/articles/live-article-metadata';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { readable } from '@/reading/queries/reader-sql';

type Numbered = { slug: string; language: Language; number: number };

type Row = ExportedRow & {
  current: { number: number; state: string; publishedAt: string | null; notice: unknown };
};

/**
 * One edition of an article by its number, ready to be written in any format; undefined where readers do not have it. The
 * current one is written as the article is, so that its file is the same; an earlier one says which has taken its place.
 */
export const exportedEditionAt = async (
  req: ReaderScope['req'],
  publication: ExportingPublication,
  { slug, language, number }: Numbered,
): Promise<ExportedEdition | undefined> => {
  const [row] = await runPrepared<Row>(
    req,
    sql`SELECT ${exportedColumns}, jsonb_build_object('number', live.number, 'state', live.state,
          'publishedAt', live.published_at, 'notice', live.notice) AS current
        FROM editions live
        JOIN editions e ON e.article_id = live.article_id AND e.number = ${number} AND e.is_public
        WHERE live.slug = ${slug} AND live.language = ${language} AND live.state IN ${readable}`,
  );
  if (!row || row.id === null) return undefined;
  const { document, context } = exportedFromRow(req.payload, publication, row);
  const edition = { id: row.id, contentHash: row.content_hash ?? contentHash(document), document };
  if (Number(row.current.number) === number) return { ...edition, context };
  const address = editionsPath(context.address, number);
  const liveMetadata = earlierLiveMetadata(row, context, publication.timeZone);
  return { ...edition, context: { ...context, address, liveMetadata } };
};

/** A retraction of the article is one of each edition, as on their pages. */
const earlierLiveMetadata = (
  row: Row,
  { address, liveMetadata }: ExportedEdition['context'],
  timeZone: string,
): ExportLiveMetadata => {
  const { number, state, publishedAt, notice } = row.current;
  const retraction = storedNotices(notice).flatMap(({ kind, text, at }) =>
    state === 'retracted' && kind === 'retraction' ? [{ kind, text, ...(at ? { at } : {}) }] : [],
  );
  const corrections = (row.editions ?? [])
    .filter((later) => later.number > Number(row.number) && !isWithheld(later))
    .flatMap(correctionIn)
    .map(({ text, at }) => ({ text, ...(at ? { at } : {}) }));
  return {
    ...liveMetadata,
    ...(state === 'retracted' ? { retracted: true } : {}),
    notices: [...retraction, ...(liveMetadata?.notices ?? [])],
    replacedBy: {
      address,
      edition: Number(number),
      ...(publishedAt
        ? { published: localTime(new Date(publishedAt), timeZone).slice(0, 10) }
        : {}),
      corrections,
    },
  };
};
