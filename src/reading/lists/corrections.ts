import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { CorrectionRow, CorrectionsView } from '../views/views';
import { pageFromNearerEnd } from './paging';
import type { ReaderScope } from '../queries/reader-scope';

const pageSize = 30;

type Scope = Pick<ReaderScope, 'req' | 'languages'>;
type Row = Omit<CorrectionRow, 'href' | 'at' | 'edition'> & {
  slug: string;
  at: Date | string;
  number: string;
};

/** What was corrected, withdrawn or retracted, in all languages of the publication, newest first. */
export const corrections = async (
  { req, languages }: Scope,
  page: number,
): Promise<CorrectionsView> => {
  const spoken = sql.join(
    languages.map((language) => sql`${language}`),
    sql`, `,
  );
  const [counted] = await runPrepared<{ total: string | null }>(
    req,
    sql`SELECT sum(articles) AS total FROM listing_counts
        WHERE listing = 'notices' AND span = 'all' AND language IN (${spoken})`,
  );
  const total = Number(counted?.total ?? 0);
  const rows = await runPrepared<Row>(req, correctionRows(spoken, { page, total }));
  return {
    rows: rows.map(({ kind, at, title, slug, language, number, note }) => ({
      kind,
      at: new Date(at).toISOString(),
      title,
      href: pathOf(language, languages, 'articles', slug),
      language,
      edition: Number(number),
      note,
    })),
    page,
    total,
    totalPages: Math.max(1, Math.ceil(total / pageSize)),
  };
};

/**
 * Corrections stand with the editions that made them, the rest in the log: a retraction may have followed a withdrawal.
 * Nothing is said of a text that was removed, and of a withdrawn one only that it was.
 */
const correctionRows = (
  spoken: ReturnType<typeof sql>,
  { page, total }: { page: number; total: number },
) => {
  const { limit, offset, reversed } = pageFromNearerEnd({ page, pageSize, total });
  const order = (direction: 'ASC' | 'DESC') =>
    sql.raw(`at ${direction}, edition_id ${direction}, kind ${direction}`);
  return sql`
    SELECT n.kind, n.at, e.title, e.slug, e.language::text AS language, e.number, CASE n.kind
      WHEN 'correction' THEN e.public_note
      WHEN 'retraction' THEN e.notice ->> 'text'
      ELSE (SELECT t.data ->> 'publicNote' FROM transitions t
            WHERE t.edition_id = e.id AND t.event = 'withdraw' AND t.at = n.at LIMIT 1) END AS note
    FROM (
      SELECT * FROM notice_entries WHERE language IN (${spoken})
      ORDER BY ${order(reversed ? 'ASC' : 'DESC')} LIMIT ${limit} OFFSET ${offset}
    ) n JOIN editions e ON e.id = n.edition_id
    ORDER BY ${sql.raw('n.at DESC, n.edition_id DESC, n.kind DESC')}`;
};
