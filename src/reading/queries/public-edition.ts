import { runPrepared, sql } from '@/database/sql';
import { withSafeAddresses } from '@/document/safe-addresses';
import { editionsPath, pathOf } from '@/platform/addresses';
import type { GoneView } from '../views/views';
import type { EditionView } from '../views/views-editions';
import { goneOf, type GoneColumns } from './address-answer';
import {
  correctionIn,
  filesOf,
  isWithheld,
  liveMetadataFromRow,
  storedNotices,
} from '../articles/live-article-metadata';
import { liveColumns, type LiveArticleRow } from '../articles/live-article-row';
import { readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

/** An edition of an article that readers have, or why they do not have this one any more. */
export type PublicEdition =
  | { readonly kind: 'edition'; readonly view: EditionView }
  | { readonly kind: 'gone'; readonly gone: GoneView };

type Row = LiveArticleRow & {
  is_public: boolean;
  current: { number: number; state: string; publishedAt: string | null; notice: unknown };
  withdrawn: GoneColumns | null;
};

/**
 * One edition by its number, current or superseded; undefined where the article has none of this number, or where readers
 * have nothing of the article now.
 */
export const publicEdition = async (
  scope: ReaderScope,
  slug: string,
  number: number,
): Promise<PublicEdition | undefined> => {
  const [row] = await runPrepared<Row>(scope.req, editionRow(scope, slug, number));
  if (!row) return undefined;
  if (row.is_public) return { kind: 'edition', view: viewOf(row, scope, slug) };
  return { kind: 'gone', gone: row.withdrawn ? goneOf(row.withdrawn) : { kind: 'withdrawn' } };
};

/** What was withdrawn together with a later edition is explained there. */
const editionRow = ({ language }: ReaderScope, slug: string, number: number) => sql`
  SELECT ${liveColumns(language)}, e.is_public,
    jsonb_build_object('number', live.number, 'state', live.state,
      'publishedAt', live.published_at, 'notice', live.notice) AS current,
    (SELECT jsonb_build_object('state', 'withdrawn', 'notice', w.notice, 'at', w.withdrawn_at)
     FROM editions w
     WHERE w.article_id = e.article_id AND w.number >= e.number
       AND w.notice IS NOT NULL AND w.withdrawn_at IS NOT NULL
     ORDER BY w.number LIMIT 1) AS withdrawn
  FROM editions live
  JOIN editions e ON e.article_id = live.article_id AND e.number = ${number}
    AND e.state IN ('published', 'retracted', 'superseded')
  WHERE live.slug = ${slug} AND live.language = ${language} AND live.state IN ${readable}`;

const viewOf = (row: Row, scope: ReaderScope, slug: string): EditionView => {
  const { current, content_hash } = row;
  const document = withSafeAddresses(row.document);
  const article = pathOf(scope.language, scope.languages, 'articles', slug);
  const liveMetadata = liveMetadataFromRow(row, scope);
  const href = editionsPath(article, liveMetadata.number);
  const isCurrent = current.number === liveMetadata.number;
  const retraction =
    current.state === 'retracted' && !isCurrent ? storedNotices(current.notice) : [];
  return {
    document,
    ...(content_hash ? { contentHash: content_hash } : {}),
    article,
    href,
    liveMetadata: {
      ...liveMetadata,
      ...(current.state === 'retracted' ? { state: 'retracted' } : {}),
      notices: [...retraction, ...liveMetadata.notices],
      // The current edition's files are those of the article.
      ...(isCurrent ? {} : { downloads: filesOf(href) }),
    },
    current: {
      number: current.number,
      ...(current.publishedAt ? { publishedAt: new Date(current.publishedAt).toISOString() } : {}),
    },
    correctedSince: (row.editions ?? [])
      .filter((edition) => edition.number > liveMetadata.number && !isWithheld(edition))
      .flatMap(correctionIn),
  };
};
