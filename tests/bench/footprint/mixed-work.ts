import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from '../bench-servers';

type Desk = { url: string; cookie: string };

/** Somebody who is logged in. */
export const logIn = async (url: string, { email, password }: Account): Promise<Desk> => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`${email} cannot log in: ${answer.status}`);
  return { url, cookie: `payload-token=${token}` };
};

/** A manuscript of 400 words that nobody has imported before. */
export const manuscript = (number: number): string =>
  [
    `# A manuscript of the bench, number ${number}`,
    ...Array.from({ length: 8 }, (_, paragraph) =>
      [
        ...Array.from({ length: 48 }, (_, word) => `word${(number * 7 + paragraph * word) % 97}`),
        `[lost](#)`,
      ].join(' '),
    ),
  ].join('\n\n');

/** Brings one manuscript in. Returns milliseconds and the number of the article. */
export const importOne = async (
  { url, cookie }: Desk,
  text: string,
): Promise<{ milliseconds: number; article: number }> => {
  const form = new FormData();
  form.set('file', new File([text], 'manuscript.md', { type: 'text/markdown' }));
  const begun = performance.now();
  const answer = await fetch(`${url}/api/articles/import`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  const { article } = (await answer.json()) as { article?: number };
  if (answer.status !== 201 || article === undefined) throw new Error(`import: ${answer.status}`);
  return { milliseconds: performance.now() - begun, article };
};

const deskPages = [
  ...['', '/articles', '/citations-queue', '/calendar', '/works', '/links', '/reports', '/inbox'],
].map((page) => `/admin${page}`);
const formats = ['pdf', 'docx', 'odt', 'epub', 'jats', 'latex', 'md', 'html', 'txt', 'json'];

type Mixture = { desk: Desk; slugs: readonly string[]; until: number };

/**
 * What a small desk does, one thing after the other with short pauses: pages of the desk and of the site, searches, an
 * import, a save of it, an export in one format after the other. `failures`: how often which answer of 400 and above came.
 */
export const workAtRandom = async ({ desk, slugs, until }: Mixture) => {
  const done = { asked: 0, imports: 0, failures: new Map<string, number>() };
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { cookie: desk.cookie, ...(init.headers as Record<string, string>) };
    const answer = await fetch(`${desk.url}${path}`, { ...init, headers });
    const text = await answer.text();
    done.asked += 1;
    if (answer.status >= 400) {
      const kind = `${answer.status} ${init.method ?? 'GET'} ${path.replaceAll(/\d+/g, 'N')}`;
      done.failures.set(kind, (done.failures.get(kind) ?? 0) + 1);
    }
    return text;
  };
  for (let round = 0; performance.now() < until; round += 1) {
    const slug = slugs[round % slugs.length] ?? '';
    await ask(deskPages[round % deskPages.length] ?? '/admin');
    await ask(`/articles/${slug}`);
    await ask(`/articles/${slug}.${formats[round % formats.length] ?? 'pdf'}`);
    await ask(`/search?q=word${round}`);
    if (round % 4 === 0) {
      const { article } = await importOne(desk, manuscript(1_000 + round));
      done.imports += 1;
      await ask(`/admin/collections/articles/${article}`);
      const address = `/api/articles/${article}?draft=true&depth=0`;
      const { revision } = JSON.parse(await ask(address)) as { revision: number };
      await ask(address, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ standfirst: `Changed in round ${round}.`, revision }),
      });
    }
    await sleep(250);
  }
  return done;
};
