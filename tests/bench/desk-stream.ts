import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './bench-servers';
import { percentile } from './measure';

type Wanted = { listeners: number; changes: number; say: (line: string) => void };

/**
 * So many people look at the desk while an editor plans articles: how long after the answer to the editor each of the
 * others heard of it. Fails when one hears nothing for ten seconds.
 */
export const changesHeard = async (
  url: string,
  people: readonly Account[],
  { listeners, changes, say }: Wanted,
): Promise<void> => {
  const sessions = await Promise.all(people.map((person) => signIn(url, person)));
  const editor = sessions[people.findIndex(({ role }) => role === 'editor')] ?? '';
  const over = new AbortController();
  const ears = await Promise.all(
    Array.from({ length: listeners }, (_, at) =>
      listen(url, sessions[at % sessions.length] ?? '', over.signal),
    ),
  );
  const articles = await someArticles(url, editor, changes);
  const delays: number[] = [];
  for (const [at, article] of articles.entries()) {
    const begun = performance.now();
    const heard = ears.map((ear) => ear.hears(`article ${article}`));
    await plan(url, editor, article, at);
    const times = await Promise.all(heard.map((each) => within(each, 10_000)));
    delays.push(...times.map((time) => time - begun));
  }
  over.abort();
  const figures = [0.5, 0.95, 0.99, 1].map((share) => `${percentile(delays, share).toFixed(0)} ms`);
  say(
    `  ${listeners} people hear of ${articles.length} changes, from the editor's request on: ` +
      `median ${figures[0]}, p95 ${figures[1]}, p99 ${figures[2]}, max ${figures[3]}`,
  );
};

export const signIn = async (url: string, { email, password }: Account): Promise<string> => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`${email} could not sign in (${answer.status})`);
  return token;
};

export type Ear = { hears: (change: string) => Promise<number> };

/** Listens to the stream; `hears` resolves with the instant at which a change is heard. */
export const listen = async (url: string, token: string, signal: AbortSignal): Promise<Ear> => {
  const answer = await fetch(`${url}/api/desk/changes`, {
    headers: { Authorization: `JWT ${token}` },
    signal,
  });
  if (!answer.ok || !answer.body) throw new Error(`No stream: ${answer.status}`);
  const awaited = new Map<string, (at: number) => void>();
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) awaited.get(line.replace(/^data: /, ''))?.(performance.now());
    }
  };
  void read(answer.body as ReadableStream<Uint8Array>).catch(() => undefined); // aborted at the end
  return { hears: (change) => new Promise((resolve) => awaited.set(change, resolve)) };
};

export const within = async (heard: Promise<number>, patience: number): Promise<number> => {
  const timeout = new AbortController();
  const late = sleep(patience, undefined, { signal: timeout.signal }).then(() => {
    throw new Error(`Nothing was heard for ${patience} ms`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([heard, late]);
  } finally {
    timeout.abort();
  }
};

const someArticles = async (url: string, token: string, count: number): Promise<number[]> => {
  const query = `where[workflowState][equals]=draft&depth=0&select[title]=true&limit=${count}`;
  const answer = await fetch(`${url}/api/articles?draft=true&${query}`, {
    headers: { Authorization: `JWT ${token}` },
  });
  const { docs } = (await answer.json()) as { docs: { id: number }[] };
  return docs.map(({ id }) => id);
};

const plan = async (url: string, token: string, article: number, at: number): Promise<void> => {
  const dueAt = new Date(Date.now() + (at + 1) * 86_400_000).toISOString();
  const answer = await fetch(`${url}/api/desk/plans/${article}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({ dueAt }),
  });
  if (!answer.ok) throw new Error(`No plan for ${article}: ${await answer.text()}`);
};
