import type { PayloadRequest } from 'payload';

import { citationFinding } from '@/citations/rules/findings';
import { runSql, sql } from '@/database/sql';
import type { Finding } from '@/platform/finding';

type Row = { id: number; url: string; failures: { why: string }[] | null };

/** Of these sources, those that are an address alone because nobody could say what they are: a finding for each. */
export const undescribedSources = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Finding>> => {
  if (ids.length === 0) return new Map();
  const rows = await runSql<Row>(
    req,
    sql`SELECT s.id, coalesce(s.url, s.doi, s.isbn, s.key) AS url, last.detail -> 'failures' AS failures
        FROM sources s JOIN LATERAL (
          SELECT event, detail FROM source_log
          WHERE source_id = s.id AND event IN ('described', 'description-failed')
          ORDER BY id DESC LIMIT 1) last ON last.event = 'description-failed'
        WHERE s.id = ANY(${sql.param([...ids])}::int[]) AND coalesce(s.title, '') = ''`,
  );
  return new Map(rows.map((row) => [row.id, findingOf(row)]));
};

const findingOf = ({ url, failures }: Row): Finding => {
  const why = failures?.at(-1)?.why ?? 'nothing-said';
  return why === 'nothing-said'
    ? citationFinding('work-not-described', { text: url })
    : citationFinding('work-not-reached', { text: url, why });
};
