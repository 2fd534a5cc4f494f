import { plainWords } from '@/citations/rules/markup';
import { runPrepared, sql } from '@/database/sql';
import { markedWords, passagesOf } from '../rules/passages';
import type { SearchHit } from '@/reading/views/views-search';
import { type RowColumns, rowOf } from '@/reading/articles/article-row';
import { rowColumns } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** Of a longer text the beginning is looked through for passages. In characters. */
const longestText = 120_000;

type Row = RowColumns & { id: number; body: string; notes: string };

/** Editions as results show them, in the order of their identifiers here. */
export const searchHits = async (
  { req, language, languages }: ReaderScope,
  ids: readonly number[],
  forms: readonly string[],
): Promise<SearchHit[]> => {
  if (ids.length === 0) return [];
  const rows = await runPrepared<Row>(
    req,
    sql`SELECT e.id, ${rowColumns(language)}, left(s.body, ${longestText}) AS body,
          left(s.notes, ${longestText}) AS notes
        FROM search_entries s JOIN editions e ON e.id = s.edition_id
        WHERE s.edition_id = ANY (ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::integer))`,
  );
  const sought = new Set(forms);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [hitOf(row, sought, languages)] : [];
  });
};

const hitOf = (
  row: Row,
  sought: ReadonlySet<string>,
  languages: ReaderScope['languages'],
): SearchHit => {
  const inText = passagesOf(row.body, sought);
  const passages =
    inText.length > 0 ? inText : passagesOf(plainWords(row.notes), sought, { count: 1 });
  return {
    ...rowOf(row, languages),
    marked: {
      title: markedWords(row.title, sought),
      ...(row.standfirst ? { standfirst: markedWords(row.standfirst, sought) } : {}),
    },
    passages,
    ...(inText.length === 0 && passages.length > 0 ? { inNotes: true } : {}),
  };
};
