import { type MigrationArgs, sql } from '../migration';

/**
 * Indexes for what was seen to grow with the articles: the files of the sitemap, each with its last change, and the counts of
 * whole shelves, which lay apart among those of all months. See docs/decisions/shelves.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX editions_sitemap_parts ON editions ((article_id / 10000), greatest(published_at, retracted_at) DESC)
      WHERE state IN ('published', 'retracted') AND published_at IS NOT NULL;
    CREATE INDEX shelf_counts_whole ON shelf_counts (language, shelf) WHERE span = 'all';
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX editions_sitemap_parts, shelf_counts_whole`);
}
