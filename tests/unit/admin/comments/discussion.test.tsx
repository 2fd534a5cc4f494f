import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Window } from 'happy-dom';
import type { Root } from 'react-dom/client';

import type { TextArea } from '@/admin/comments/text-on-page';
import { deskMessages } from '@/admin/messages';
import type { CommentThread } from '@/reviews/queries/comment-threads';

/** React asks for these when it is loaded, so it is loaded after them. */
const names = ['window', 'document', 'HTMLElement', 'Element', 'Node', 'Event', 'getSelection'];
const before = Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name)]));
const realFetch = globalThis.fetch;

type Asked = { method: string; path: string; body: Record<string, unknown> | undefined };
let asked: Asked[];
let answers: Record<string, { status: number; body: unknown }>;
let page: Document;
let root: Root;
let act: (work: () => Promise<void>) => Promise<void>;

const area: TextArea = {
  roots: () => [page.querySelector<HTMLElement>('article') ?? page.body],
  within: null,
  without: null,
};

beforeEach(async () => {
  const window = new Window({ url: 'https://desk.example/admin?comment=2' });
  for (const name of names) Reflect.set(globalThis, name, Reflect.get(window, name));
  Reflect.set(globalThis, 'window', window);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  page = window.document as unknown as Document;
  page.body.innerHTML = '<article><p>A harvest of record size.</p></article><main></main>';
  asked = [];
  answers = {};
  Reflect.set(globalThis, 'fetch', (path: string, { method = 'GET', body }: RequestInit) => {
    asked.push({
      method,
      path,
      body: typeof body === 'string' ? (JSON.parse(body) as Asked['body']) : undefined,
    });
    const { status, body: sent } = answers[`${method} ${path}`] ?? { status: 200, body: {} };
    return Promise.resolve(Response.json(sent, { status }));
  });
  const { createRoot } = await import('react-dom/client');
  ({ act } = (await import('react')) as unknown as { act: typeof act });
  const { Discussion } = await import('@/admin/comments/discussion');
  const { PageWords } = await import('@/admin/words');
  const main = page.querySelector('main');
  if (!main) throw new Error('The page has no place for it');
  root = createRoot(main);
  await act(async () => {
    root.render(
      <PageWords language="en" messages={deskMessages.en} zone="UTC">
        <Discussion area={area} articleId={7} />
      </PageWords>,
    );
    await Promise.resolve();
  });
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  for (const name of names) Reflect.set(globalThis, name, before[name]);
  globalThis.fetch = realFetch;
});

const aThread = (data: Partial<CommentThread>): CommentThread => ({
  id: 1,
  text: 'Is that so?',
  author: { id: 1, name: 'Rita' },
  mentions: [],
  createdAt: '2026-01-02T10:00:00.000Z',
  updatedAt: '2026-01-02T10:00:00.000Z',
  changedAt: '2026-01-02T10:00:00.000Z',
  editedAt: null,
  mayEdit: false,
  quote: null,
  place: null,
  gone: false,
  edition: 1,
  blocking: false,
  resolvedAt: null,
  resolvedBy: null,
  mayResolve: true,
  answers: [],
  ...data,
});

/** Answers the first reading; the panel waits for a burst of saves to end before it asks. */
const read = async (...threads: CommentThread[]): Promise<void> => {
  answers['GET /api/articles/7/comments'] = { status: 200, body: { threads } };
  await until(() => page.querySelector('[data-comments]') !== null);
};

const until = async (happened: () => boolean): Promise<void> => {
  const end = Date.now() + 60_000;
  while (!happened()) {
    if (Date.now() > end) throw new Error(`It did not happen: ${page.body.innerHTML}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
};

const one = (selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not there: ${page.body.innerHTML}`);
  return found;
};
const press = (selector: string): Promise<void> =>
  act(async () => {
    one(selector).click();
    await Promise.resolve();
  });
const write = (selector: string, words: string): Promise<void> =>
  act(async () => {
    const field = one(selector) as HTMLTextAreaElement;
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });

describe('the discussion of an article', () => {
  it('shows what blocks, what is gone with its old words, and folds what is resolved', async () => {
    const quote = { exact: 'ten ships', prefix: '', suffix: '' };
    await read(
      aThread({ id: 3, blocking: true }),
      aThread({ id: 4, quote, gone: true }),
      aThread({ id: 5, resolvedAt: '2026-01-03T10:00:00.000Z', resolvedBy: { id: 2, name: 'Ed' } }),
    );
    expect(one('[data-comment="3"]').textContent).toContain('Blocks the approval');
    expect(one('[data-comment="3"]').textContent).toContain('On the whole article');
    expect(one('[data-comment="4"] [data-gone] del').textContent).toBe('ten ships');
    expect(one('details [data-comment="5"]').textContent).toContain('Resolved by Ed');
    expect(page.querySelectorAll('details [data-comment-item]')).toHaveLength(1);
  });

  it('resolves what was seen, and says why it cannot be', async () => {
    await read(aThread({ id: 3 }));
    const findings = [{ rule: 'thread-changed', severity: 'error', message: 'It went on.' }];
    answers['POST /api/comments/3/resolve'] = { status: 409, body: { findings } };
    await press('[data-comment="3"] [data-action="resolve"]');
    await until(() => page.querySelector('[role="alert"]') !== null);
    expect(one('[role="alert"]').textContent).toContain('It went on.');
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      expectedUpdatedAt: '2026-01-02T10:00:00.000Z',
    });
  });

  it('answers in place, and reads the threads again', async () => {
    await read(aThread({ id: 3 }));
    await press('[data-comment="3"] [data-action="answer"]');
    await write('[data-comment="3"] [data-field="text"]', 'It is.');
    const answer = aThread({ id: 6, text: 'It is.' });
    answers['GET /api/articles/7/comments'] = {
      status: 200,
      body: { threads: [aThread({ id: 3, answers: [answer] })] },
    };
    await press('[data-comment="3"] [data-action="send-answer"]');
    await until(() => page.querySelector('[data-comment-item="6"]') !== null);
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/comments/3/answers',
      body: { text: 'It is.', mentions: [] },
    });
    expect(page.querySelector('[data-form="answer"]')).toBeNull();
  });

  it('takes pasted words, whether it blocks, and whom it is for', async () => {
    await read();
    answers['GET /api/articles/7/comments/mentionable'] = {
      status: 200,
      body: { people: [{ id: 9, name: 'Ed' }] },
    };
    await press('[data-action="new-comment"]');
    await write('[data-field="words"]', 'record size');
    await write('[data-field="text"]', 'Whose record?');
    await press('[data-field="blocking"]');
    await act(async () => {
      const details = one('.ibidem-mentions') as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
      await Promise.resolve();
    });
    await until(() => page.querySelector('[data-person="9"]') !== null);
    await press('[data-person="9"] input');
    await press('[data-action="send-comment"]');
    await until(() => page.querySelector('[data-form="comment"]') === null);
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/articles/7/comments',
      body: {
        text: 'Whose record?',
        mentions: [9],
        blocking: true,
        quote: { exact: 'record size', prefix: '', suffix: '' },
      },
    });
  });

  it('leads to the words in the text, and says when they are not on the page', async () => {
    const place = { part: 'body' as const, block: 0, start: 0, end: 1, changed: false };
    const quoted = (exact: string) => ({ exact, prefix: '', suffix: '' });
    await read(
      aThread({ id: 3, place, quote: quoted('A harvest of record size.') }),
      aThread({ id: 4, place, quote: quoted('What another page says of it.') }),
    );
    await press('[data-comment="3"] [data-action="show-words"]');
    expect(page.activeElement?.tagName).toBe('P');
    await press('[data-comment="4"] [data-action="show-words"]');
    expect(one('[data-comment="4"] [role="status"]').textContent).toContain('not on this page');
  });

  it('goes to the thread that a letter asked for', async () => {
    await read(aThread({ id: 1 }), aThread({ id: 2 }));
    await until(() => page.activeElement?.id === 'comment-2');
    expect(page.activeElement).toBe(one('[data-comment="2"]'));
  });
});
