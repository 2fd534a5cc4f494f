import { bodyOf } from '@/document/body-of';
import type { Language } from '@/platform/language';

import { tokenOf, type Person } from './journey';

type Wanted = { title: string; slug: string; language?: Language };

/** Calls of the API in somebody's name, which fail with the answer. */
export const callsOf = async (url: string, person: Person) => {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `JWT ${await tokenOf(url, person)}`,
  };
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${url}/api${path}`, { method, headers, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Answer;
  };
};

type Calls = Awaited<ReturnType<typeof callsOf>>;
type Made = { doc: { id: number } };

/** Texts of one sentence, which readers have, the first the oldest; their ids by slug. */
export const publishedAtTheDesk = async (
  by: { editor: Calls; publisher: Calls },
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  const { doc: author } = await by.editor<Made>('POST', '/authors', {
    name: 'Wanda Waterman',
    slug: 'wanda-waterman',
  });
  for (const { language = 'en', ...named } of wanted) {
    const { doc: article } = await by.editor<Made>('POST', '/articles?draft=true', {
      ...named,
      language,
      kind: 'analysis',
      body: bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: 'One sentence.' }] }]),
      bylines: [{ author: author.id, role: 'author' }],
    });
    const path = `/articles/${article.id}/transitions`;
    await by.editor('POST', path, { event: 'submit' });
    const { hash: expectedHash } = await by.publisher<{ hash: string }>('GET', path);
    const reason = 'It has been reviewed elsewhere.';
    await by.publisher('POST', path, { event: 'force_publish', reason, expectedHash });
    ids.set(named.slug, article.id);
  }
  return ids;
};
