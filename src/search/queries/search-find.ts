import { runPrepared, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import type { Language } from '@/platform/language';
import { askedQuestion } from '../rules/question';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** An edition that answers a question. Authors and topics by their identifiers. */
export type Found = {
  edition_id: number;
  kind: ArticleKind;
  date: string;
  authors: number[];
  topics: number[];
  /** There are more than are given. */
  more: boolean;
};

export type Finding = {
  /** False where nothing is asked that an index could find. */
  isQuestion: boolean;
  /** Words of our texts that answer, folded. */
  forms: readonly string[];
  /** The best first; some hundreds at most. */
  found: readonly Found[];
};

/** Without names: there are hundreds, and Postgres would write each name for each of them. */
type Row = [
  Found['edition_id'],
  Found['kind'],
  Found['date'],
  Found['authors'],
  Found['topics'],
  Found['more'],
];

/** What of a language's texts answers a question. Filters are words such as `§year:2025`; see `search_row`. */
export const findTexts = async (
  req: ReaderScope['req'],
  language: Language,
  q: string,
  filters: readonly string[] = [],
): Promise<Finding> => {
  const [row] = await runPrepared<{ asks: boolean; forms: string[] | null; found: Row[] | null }>(
    req,
    sql`SELECT asked.query IS NOT NULL AS asks, asked.forms, CASE WHEN asked.query IS NOT NULL THEN (
          SELECT json_agg(json_build_array(f.edition_id, f.kind, f.date, f.authors, f.topics, f.more))
          FROM search_find(${language}::text, asked.query,
            ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(filters)}::jsonb))) f) END AS found
        FROM search_question(${language}::text, ${askedQuestion(q)}::text) asked`,
  );
  const found = (row?.found ?? []).map(([edition_id, kind, date, authors, topics, more]) => ({
    edition_id,
    kind,
    date,
    authors,
    topics,
    more,
  }));
  return { isQuestion: row?.asks ?? false, forms: row?.forms ?? [], found };
};
