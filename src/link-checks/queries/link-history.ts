import type { LinkVerdict } from '../rules/link-verdicts';
import { runPrepared, sql } from '@/database/sql';
import type { LinkPeriod, SourceView } from '@/reading/views/views';
import { mergedWith } from '@/sources/queries/merged-source';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** Without a check for longer than this, nobody can say what there was. */
const longestSilence = sql`interval '100 days'`;
const most = 24;

type Row = { verdict: LinkVerdict; url: string; from: string; to: string; checks: number };

/**
 * How the address of a source that stands was over time: neighbouring checks that found the same at one address are one
 * period, and a long silence ends it. @param url its address now
 */
export const linkHistory = async (
  req: ReaderScope['req'],
  source: number,
  url: string | undefined,
): Promise<SourceView['history']> => {
  const rows = await runPrepared<Row>(req, periods(source));
  return {
    periods: rows.slice(0, most).map((row): LinkPeriod => ({
      verdict: row.verdict,
      from: new Date(row.from).toISOString(),
      to: new Date(row.to).toISOString(),
      checks: Number(row.checks),
      ...(row.url === url ? {} : { url: row.url }),
    })),
    hasEarlier: rows.length > most,
  };
};

const periods = (source: number) => sql`
  WITH seen AS (
    SELECT id, verdict::text AS verdict, url, checked_at,
      lag((verdict::text, url)) OVER places IS DISTINCT FROM (verdict::text, url)
        OR checked_at - lag(checked_at) OVER places > ${longestSilence} AS begins
    FROM link_checks WHERE source_id IN ${mergedWith(source)} AND verdict <> 'unchecked'
    WINDOW places AS (ORDER BY checked_at, id)
  ), counted AS (
    SELECT *, count(*) FILTER (WHERE begins) OVER (ORDER BY checked_at, id) AS period FROM seen
  )
  SELECT verdict, url, min(checked_at) AS "from", max(checked_at) AS "to", count(*) AS checks
  FROM counted GROUP BY period, verdict, url ORDER BY period DESC LIMIT ${most + 1}`;
