import type { DemoOptions } from '@/demo/seed';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import { startLocalServer, type LocalServer } from '../server/local-server';

export type DemoSite = LocalServer & {
  /** Paths of which the body was asked for, in order. */
  asked: readonly string[];
  options: DemoOptions;
};

/** A site in place of the publication's own, which the demo cites; nothing else of the network may be asked. */
export const startDemoSite = async (
  about = '<title>About Portage</title><p>A journal of rivers.',
): Promise<DemoSite> => {
  const asked: string[] = [];
  const site = await startLocalServer((request, response) => {
    if (request.method === 'GET') asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(about);
  });
  const options: DemoOptions = {
    baseUrl: site.origin,
    password: 'a password for tests',
    fetch: (url, how) => fetchPage(url, { ...how, allowance: [site.host] }),
    now: () => new Date(),
  };
  return { ...site, asked, options };
};
