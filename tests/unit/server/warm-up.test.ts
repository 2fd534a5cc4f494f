import { describe, expect, it } from '@jest/globals';
import type { AskUpstream } from '@/server/page-cache/ask-upstream';
import { pageFrom } from '@/server/page-cache/page';
import type { PageCache } from '@/server/page-cache/page-cache';
import { warmUp } from '@/server/warm-up';

const front =
  '<a href="/articles/ice">Ice</a> <a href="/articles/ice#n1">1</a> <a href="/be/articles/lod">Лёд</a>';

/** A publication that notes what it was asked. */
const aPublication = (page: PageCache['page']) => {
  const asked: string[] = [];
  const ask: AskUpstream = (path, _headers, body) => {
    asked.push(body === undefined ? path : `${path} ${body}`);
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.alloc(0) });
  };
  const cache: Pick<PageCache, 'page'> = {
    page: (path) => {
      asked.push(path);
      return page(path);
    },
  };
  return { asked, ask, cache };
};

describe('what a process makes before it answers anybody', () => {
  it('is a page of each kind, articles of the front page, the desk and the schema of GraphQL', async () => {
    const { asked, ask, cache } = aPublication((path) =>
      pageFrom({ status: 200, headers: {}, body: Buffer.from(front) }, path, {}),
    );
    await warmUp(ask, cache);
    expect(asked).toEqual([
      '/',
      '/articles/ice',
      '/be/articles/lod',
      '/articles',
      '/topics',
      '/search?q=a',
      '/admin/login',
      '/api/users/me',
      '/api/graphql {"query":"{ Editions(limit: 1) { totalDocs } }"}',
    ]);
  });

  it('never keeps it from answering', async () => {
    const { ask, cache } = aPublication(() => Promise.reject(new Error('no database')));
    await expect(warmUp(ask, cache)).resolves.toBeUndefined();
  });
});
