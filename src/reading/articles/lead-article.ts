import { runPrepared, sql } from '@/database/sql';
import type { HomeView } from '../views/views-finding';
import { type RowColumns, rowOf } from './article-row';
import { spokenAs } from '../lists/chosen-articles';
import { mediaAddress } from '@/articles/queries/media-address';
import type { ReaderScope } from '../queries/reader-scope';
import { readable, rowColumns } from '../queries/reader-sql';

type Picture = {
  filename: string;
  alt: string | null;
  width: number | null;
  height: number | null;
};
type Row = RowColumns & { picture: Picture | null };

/** The text that leads the front page, with its picture where it has one: the one that was chosen, else the newest. */
export const leadArticle = async (
  scope: ReaderScope,
  chosen: number | undefined,
): Promise<HomeView['lead']> => {
  const { language, req } = scope;
  const [row] =
    chosen === undefined ? [] : await runPrepared<Row>(req, chosenRow(language, chosen));
  const [lead] = row ? [row] : await runPrepared<Row>(req, newestRow(language));
  if (!lead) return undefined;
  const { picture } = lead;
  return {
    ...rowOf(lead, scope.languages),
    ...(picture
      ? {
          image: {
            href: mediaAddress(picture.filename),
            alt: picture.alt ?? '',
            ...(picture.width && picture.height
              ? { width: picture.width, height: picture.height }
              : {}),
          },
        }
      : {}),
  };
};

const columns = (language: ReaderScope['language']) => sql`
  ${rowColumns(language)},
  (SELECT jsonb_build_object('filename', m.filename, 'alt', e.document #>> '{metadata,hero,alt}',
     'width', m.width, 'height', m.height)
   FROM media m WHERE m.sha256 = e.document #>> '{metadata,hero,image,sha256}' LIMIT 1) AS picture`;

const newestRow = (language: ReaderScope['language']) => sql`
  SELECT ${columns(language)} FROM (
    SELECT edition_id FROM listing_entries WHERE listing = 'all' AND language = ${language}
    ORDER BY day DESC, edition_id DESC LIMIT 1
  ) newest JOIN editions e ON e.id = newest.edition_id`;

const chosenRow = (language: ReaderScope['language'], article: number) => sql`
  SELECT ${columns(language)} FROM editions e
  WHERE e.article_id IN ${spokenAs(sql`${article}::int`)} AND e.state IN ${readable}
    AND e.language = ${language}
  LIMIT 1`;
