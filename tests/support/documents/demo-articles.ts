import { runSql, sql } from '@/database/sql';
import { seedDemo } from '@/demo/seed';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import { exportedEdition, type ExportedEdition } from '@/exports/queries/exported-edition';
import { publicationView } from '@/reading/articles/publication-view';
import { startLocalServer } from '../server/local-server';
import { startTestPayload } from '../database/test-payload';

/** Every article of the demo as readers have it, with all that a writer must know beside it. */
export const demoArticles = async (): Promise<ExportedEdition[]> => {
  const test = await startTestPayload();
  const { payload } = test;
  const site = await startLocalServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<title>About Portage</title><p>Portage is a demonstration. Its texts were written for it, its authors are invented, and the works that they cite are real.</p>',
    );
  });
  try {
    await seedDemo(payload, {
      baseUrl: site.origin,
      password: 'a password for tests',
      fetch: (url, asked) => fetchPage(url, { ...asked, allowance: [site.host] }),
      now: () => new Date(),
    });
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
