import { runSql, sql } from '@/database/sql';
import { seedDemo } from '@/demo/seed';
import { exportedEdition, type ExportedEdition } from '@/exports/queries/exported-edition';
import { publicationView } from '@/reading/articles/publication-view';
import { startDemoSite } from '../demo/demo-site';
import { startTestPayload } from '../database/test-payload';

/** Every article of the demo as readers have it, with all that a writer must know beside it. */
export const demoArticles = async (): Promise<ExportedEdition[]> => {
  const test = await startTestPayload();
  const { payload } = test;
  const site = await startDemoSite(
    '<title>About Portage</title><p>Portage is a demonstration. Its texts were written for it, its authors are invented, and the works that they cite are real.</p>',
  );
  try {
    await seedDemo(payload, site.options);
    const { publication } = await publicationView({ payload }, undefined, site.origin);
    const live = await runSql<{ id: number }>(
      { payload },
      sql`SELECT DISTINCT article_id AS id FROM editions WHERE state IN ('published', 'retracted') ORDER BY 1`,
    );
    const texts = await Promise.all(
      live.map(({ id }) => exportedEdition({ payload }, publication, { id })),
    );
    // The database is gone when they are judged.
    return texts.flatMap((text) => {
      if (!text) return [];
      const { pictures: _, ...context } = text.context;
      return [{ ...text, context }];
    });
  } finally {
    await site.close();
    await test.stop();
  }
};
