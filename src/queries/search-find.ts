import { runPrepared, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import type { Language } from '@/platform/language';
import { askedQuestion } from '@/search/question';
import type { ReaderScope } from './reader-scope';

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

/** What of a language's texts answers a question. Filters are words such as `§year:2025`; see `search_row`. */
export const findTexts = async (
  req: ReaderScope['req'],
  language: Language,
  q: string,
  filters: readonly string[] = [],
): Promise<Finding> => {
  const [row] = await runPrepared<{ asks: boolean; forms: string[] | null; found: Found[] | null }>(
    req,
    sql`SELECT asked.query IS NOT NULL AS asks, asked.forms, CASE WHEN asked.query IS NOT NULL THEN (
          SELECT json_agg(f) FROM search_find(${language}::text, asked.query,
            ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(filters)}::jsonb))) f) END AS found
        FROM search_question(${language}::text, ${askedQuestion(q)}::text) asked`,
  );
  return { isQuestion: row?.asks ?? false, forms: row?.forms ?? [], found: row?.found ?? [] };
};
