import { type MigrationArgs, sql } from '../migration';

/**
 * The history of each article that readers ever had, and every edition of it, have an address from now on; it answers as
 * the article's own does.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO public_addresses (path, kind, target_id, status, redirect_to)
    SELECT a.path || '/editions' || coalesce('/' || given.number, ''), 'edition', a.target_id,
      a.status, a.redirect_to
    FROM public_addresses a
    CROSS JOIN LATERAL (
      SELECT NULL AS number
      UNION ALL
      SELECT e.number::int::text FROM editions e
      WHERE e.article_id = a.target_id AND e.published_at IS NOT NULL
    ) AS given
    WHERE a.kind = 'article'
    ON CONFLICT (path) DO NOTHING`);
}

/** What was given out stays in the register, which knows no deletion. */
export async function down(): Promise<void> {}
