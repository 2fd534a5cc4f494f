import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { isLive, isOpen, states } from '../rules/states';

type Cause = {
  articleId: number;
  /** The edition that corrects, or that was retracted. */
  editionId: number;
  rule: 'translation-corrected' | 'translation-retracted';
  /** What its readers are told. */
  note: string;
};

/**
 * Asks for a look at every translation of a text that was corrected or retracted: its own desk decides what follows.
 * A translation that was told of the same thing already is left alone, so that a correction goes round once.
 */
export const noteOnTranslations = async (
  req: PayloadRequest,
  { articleId, editionId, rule, note }: Cause,
): Promise<void> => {
  await runSql(
    req,
    sql`INSERT INTO article_findings (key, article_id, rule, params, cause_edition_id)
        SELECT ${rule} || ':' || cause.id || ':' || other.id, other.id, ${rule}::text,
          jsonb_build_object('title', cause.title, 'language', cause.language, 'number', cause.number,
            'note', ${note}::text),
          cause.id
        FROM editions cause
        JOIN articles own ON own.id = cause.article_id
        JOIN articles other
          ON other.translation_group = own.translation_group AND other.id <> own.id
        WHERE cause.id = ${editionId} AND own.id = ${articleId}
          AND EXISTS (SELECT FROM editions e
            WHERE e.article_id = other.id AND e.state::text IN (${sql.join(current, sql`, `)}))
          AND ${notToldBefore}
        ON CONFLICT (key) DO NOTHING`,
  );
};

/** What somebody works on or reads. */
const current = states
  .filter((state) => isOpen(state) || isLive(state))
  .map((state) => sql`${state}`);

/** A correction that follows another's: whoever is told of that one, or made it, knows. */
const notToldBefore = sql`NOT EXISTS (
  SELECT FROM article_findings answered
  JOIN editions first ON first.id = answered.cause_edition_id
  WHERE answered.article_id = own.id AND answered.closed_by_edition_id = cause.id
    AND (first.article_id = other.id OR EXISTS (
      SELECT FROM article_findings told
      WHERE told.article_id = other.id AND told.cause_edition_id = first.id)))`;
