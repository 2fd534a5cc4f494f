import type { PayloadRequest } from 'payload';

import { runPrepared, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { marksOf, textOfInlines } from '@/document/walk';

/**
 * Writes down what a published edition cites. "Cited by" and every report for readers use these rows
 * alone, never the desk's citations.
 */
export const recordReferences = async (
  req: PayloadRequest,
  articleId: number,
  editionId: number,
  document: FrozenDocument,
): Promise<void> => {
  const words = new Map(
    marksOf(document.body).map(({ key, children }) => [key, textOfInlines(children)]),
  );
  const rows = document.notes.flatMap(({ number, citations, cites }) =>
    citations.flatMap((key) =>
      cites.map(({ reference }) => ({ key, number, reference, words: words.get(key) ?? '' })),
    ),
  );
  if (rows.length === 0) return;
  await runPrepared(
    req,
    sql`INSERT INTO edition_references
          (edition_id, article_id, key, number, source_id, words, sentence)
        SELECT ${editionId}::int, ${articleId}::int, cited.key, cited.number, sources.id,
          cited.words, citations.sentence
        FROM json_to_recordset(${JSON.stringify(rows)}::json)
          AS cited(key text, number int, reference text, words text)
        JOIN sources ON sources.key = cited.reference
        LEFT JOIN citations ON citations.key = cited.key
        ON CONFLICT DO NOTHING`,
  );
};
