import { type MigrationArgs, sql } from '../migration';

/** Series have pages: those that readers have already met get their addresses in the register (promise 8). */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO public_addresses (path, kind, target_id)
    SELECT DISTINCT CASE WHEN e.language::text = coalesce((
        SELECT l.value::text FROM publication_languages l ORDER BY l."order" LIMIT 1), 'en')
      THEN '' ELSE '/' || e.language END || '/series/' || s.slug, 'series', s.id
    FROM editions e JOIN series s ON s.id = e.series_id
    WHERE e.published_at IS NOT NULL
    ON CONFLICT (path) DO NOTHING
  `);
}

/** Nothing is ever deleted from the register. */
export async function down(): Promise<void> {
  await Promise.resolve();
}
