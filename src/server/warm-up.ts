import { setTimeout as sleep } from 'node:timers/promises';
import { errorFacts, log } from '@/platform/logging';
import type { AskUpstream } from './page-cache/ask-upstream';
import type { PageCache } from './page-cache/page-cache';

/** Lists and the search: other code and other statements than an article's. */
const ofReaders = ['/articles', '/topics', '/search?q=a'];

/** What loads the code of the desk, of its interface and of a session. */
const ofDesk = ['/admin/login', '/api/users/me'];

/** GraphQL's schema is made for the first question. */
const question = JSON.stringify({ query: '{ Editions(limit: 1) { totalDocs } }' });

/** How many articles are rendered, which is when the code runs as fast as it will. */
const some = 5;

/**
 * Has the pages made that people ask for first, so that nobody waits for code that is loaded when it is first needed. One that
 * fails shows why when somebody asks for it.
 */
export const warmUp = async (ask: AskUpstream, cache: Pick<PageCache, 'page'>): Promise<void> => {
  try {
    const front = await cache.page('/');
    const addresses = articlesIn(front?.identity.toString() ?? '').slice(0, some);
    for (const address of [...addresses, ...ofReaders]) await cache.page(address);
    for (const address of ofDesk) await ask(address, {});
    await ask('/api/graphql', { 'content-type': 'application/json' }, question);
  } catch (error) {
    log('warn', 'The first pages could not be made ahead', errorFacts(error));
  }
};

/** Milliseconds. */
const patience = 10_000;

/**
 * What a first page takes (Payload, its connections, the code of the pages) no reader waits for: until then the process
 * that holds the port answers.
 */
export const makeFirstPage = async (cache: Pick<PageCache, 'page'>): Promise<void> => {
  const made = Promise.resolve(cache.page('/')).catch(() => undefined);
  await Promise.race([made, sleep(patience, undefined, { ref: false })]);
};

const articlesIn = (page: string): string[] => [
  ...new Set(
    [...page.matchAll(/href="((?:\/[a-z]{2})?\/articles\/[^"?#]+)"/g)].map(([, at = '']) => at),
  ),
];
