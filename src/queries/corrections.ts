import { runSql, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { CorrectionRow, CorrectionsView } from '@/site/views';
import type { ReaderScope } from './reader-scope';

const pageSize = 30;

type Row = Omit<CorrectionRow, 'href' | 'at' | 'edition'> & {
  slug: string;
  at: Date | string;
  number: string;
  total: string;
};

/** What was corrected, withdrawn or retracted, in all languages of the publication, newest first. */
export const corrections = async (
  { req, languages }: Pick<ReaderScope, 'req' | 'languages'>,
  page: number,
): Promise<CorrectionsView> => {
  const rows = await runSql<Row>(req, correctionRows(languages, page));
  const total = Number(rows[0]?.total ?? 0);
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
const correctionRows = (languages: readonly Language[], page: number) => sql`
  SELECT *, count(*) OVER () AS total FROM (
    SELECT 'correction' AS kind, e.published_at AS at, e.public_note AS note, ${place}
    FROM editions e
    WHERE e.kind = 'correction' AND e.is_public
    UNION ALL
    SELECT 'withdrawal', t.at, t.data ->> 'publicNote', ${place}
    FROM transitions t JOIN editions e ON e.id = t.edition_id
    WHERE t.event = 'withdraw' AND e.state <> 'removed'
    UNION ALL
    SELECT 'retraction', t.at, e.notice ->> 'text', ${place}
    FROM transitions t JOIN editions e ON e.id = t.edition_id
    WHERE t.event = 'retract' AND e.state <> 'removed'
  ) AS noted
  WHERE note IS NOT NULL
    AND language IN (${sql.join(
      languages.map((language) => sql`${language}`),
      sql`, `,
    )})
  ORDER BY at DESC, number DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;

const place = sql`e.title, e.slug, e.language::text AS language, e.number`;
