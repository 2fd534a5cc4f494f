import { captureSource } from '@/link-checks/commands/capture-source';
import { checkSource } from '@/link-checks/commands/check-source';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { runSql, sql } from '@/database/sql';
import { webSources } from './content/sources/web';
import { webPages } from './content/web';
import { withDemoWeb } from './demo-web';
import { done, type Desk } from './desk';
import type { DemoSourceIds } from './make-sources';

type Web = { sources: DemoSourceIds; network: FetchPage };

/** The first look at each page of the demo's web, and its copy: what the stories rest on. */
export const keepWeb = async (desk: Desk, web: Web): Promise<void> => {
  for (const { source, looks } of citedPages(web.sources)) {
    const [first] = looks;
    if (first === undefined || (await looksAt(desk, source)) > 0) continue;
    await lookAt(desk, web, { source, days: first });
    await capture(desk, web, { source, days: first });
  }
};

/** All later looks: what became of the pages while the texts were written. */
export const watchWeb = async (desk: Desk, web: Web): Promise<void> => {
  for (const { source, looks } of citedPages(web.sources)) {
    const told = await looksAt(desk, source);
    for (const days of looks.slice(told)) await lookAt(desk, web, { source, days });
  }
};

type Page = { source: number; looks: readonly number[] };

const citedPages = (sources: DemoSourceIds): Page[] =>
  Object.entries(webSources).flatMap(([key, { url }]) => {
    const source = sources.get(key as keyof typeof webSources);
    const page = webPages[url];
    return page && source !== undefined ? [{ source, looks: page.looks }] : [];
  });

type Look = { source: number; days: number };

const lookAt = async (desk: Desk, { network }: Web, { source, days }: Look): Promise<void> => {
  const { as, now } = desk.at(days);
  const fetch = withDemoWeb(network, days);
  const look = { source, fetch, now, again: true };
  done(`A look at ${source}`, await checkSource(await as('fact-checker'), look));
};

/** What cannot be kept is recorded as such. */
const capture = async (desk: Desk, { network }: Web, { source, days }: Look): Promise<void> => {
  const { as, now } = desk.at(days);
  const fetch = withDemoWeb(network, days);
  done(
    `A copy of ${source}`,
    await captureSource(await as('fact-checker'), { source, fetch, now, again: true }),
  );
};

const looksAt = async (desk: Desk, source: number): Promise<number> => {
  const [row] = await runSql<{ count: number }>(
    desk,
    sql`SELECT count(*)::int AS count FROM link_checks WHERE source_id = ${source}`,
  );
  return row?.count ?? 0;
};
