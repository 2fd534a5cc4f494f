import { runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { ComparedEdition, ComparedView } from '../views/views-editions';
import { isWithheld, liveMetadataFromRow, summaryOf } from './live-article-metadata';
import { liveColumns, type LiveArticleRow } from './live-article-row';
import { readable } from '../queries/reader-sql';
import type { ReaderScope } from '../queries/reader-scope';

type Row = LiveArticleRow & { title: string; live_state: 'published' | 'retracted' };

/** Two editions of one article that readers may have; undefined where one of them is not there for them. */
export const comparedEditions = async (
  scope: ReaderScope,
  slug: string,
  [from, to]: readonly [number, number],
): Promise<ComparedView | undefined> => {
  const rows = await runSql<Row>(
    scope.req,
    sql`SELECT ${liveColumns(scope.language)}, live.title, live.state::text AS live_state
        FROM editions live
        JOIN editions e ON e.article_id = live.article_id AND e.number IN (${from}, ${to})
          AND e.is_public
        WHERE live.slug = ${slug} AND live.language = ${scope.language}
          AND live.state IN ${readable}
        ORDER BY e.number`,
  );
  const [before, after] = rows;
  if (!before || !after) return undefined;
  const article = pathOf(scope.language, scope.languages, 'articles', slug);
  const history = after.editions ?? [];
  const [one, other] = [liveMetadataFromRow(before, scope), liveMetadataFromRow(after, scope)];
  const edition = (row: Row): ComparedEdition[] =>
    history
      .filter(({ number }) => number === Number(row.number))
      .map((known) => ({ ...summaryOf(known, article), document: row.document }));
  const [was, is] = [...edition(before), ...edition(after)];
  if (!was || !is) return undefined;
  return {
    title: after.title,
    language: scope.language,
    article,
    before: was,
    after: is,
    editions: history.filter((past) => !isWithheld(past)).map((past) => summaryOf(past, article)),
    ...(after.live_state === 'retracted' ? { retracted: true } : {}),
    shown: {
      topics: { ...labelled(before), ...labelled(after) },
      images: { ...one.images, ...other.images },
    },
  };
};

const labelled = ({ topics }: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(topics ?? {}).flatMap(([slug, label]) => (label ? [[slug, label]] : [])),
  );
