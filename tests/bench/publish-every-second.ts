import { setTimeout as sleep } from 'node:timers/promises';

export type Publishing = { published: number; stop: () => Promise<void> };

type Account = { role: string; email: string; password: string };

/** Publishes a new edition of the article each second, through the API, by the demo's people. */
export const publishEverySecond = async (
  url: string,
  articleId: number,
  accounts: Account[],
): Promise<Publishing> => {
  const world = { published: 0, stopped: false };
  const publishOnce = await publisherOf(url, articleId, accounts);
  const running = (async () => {
    while (!world.stopped) {
      const next = sleep(1_000);
      await publishOnce();
      world.published += 1;
      await next;
    }
  })();
  return {
    get published() {
      return world.published;
    },
    stop: () => {
      world.stopped = true;
      return running;
    },
  };
};

/**
 * Brings a new edition of the article through its review to readers, each time that it is called. Gives the milliseconds from
 * the last approval to the answer that it is out.
 */
export const publisherOf = async (
  url: string,
  articleId: number,
  accounts: Account[],
): Promise<() => Promise<number>> => {
  const as = Object.fromEntries(
    await Promise.all(
      ['editor', 'reviewer', 'fact-checker', 'publisher'].map(async (role) => [
        role,
        await tokenOf(url, accounts, role),
      ]),
    ),
  ) as Record<string, string>;
  const event = (role: string, body: Record<string, unknown>) =>
    send(url, `/api/articles/${articleId}/transitions`, body, as[role]);
  return async () => {
    await event('editor', { event: 'new_edition', kind: 'minor' });
    const { contentHash } = await event('editor', { event: 'submit' });
    for (const role of ['reviewer', 'fact-checker']) {
      await event(role, { event: 'approve', expectedHash: contentHash });
    }
    const begun = performance.now();
    await event('editor', { event: 'approve', expectedHash: contentHash });
    await event('publisher', { event: 'publish', expectedHash: contentHash });
    return performance.now() - begun;
  };
};

const tokenOf = async (url: string, accounts: Account[], role: string): Promise<string> => {
  const account = accounts.find((one) => one.role === role);
  const { email, password } = account ?? {};
  const { token } = await send(url, '/api/users/login', { email, password });
  return String(token);
};

const send = async (
  url: string,
  path: string,
  body: Record<string, unknown>,
  token?: string,
): Promise<Record<string, unknown>> => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (response.ok) return answer;
  throw new Error(`${path} ${JSON.stringify(body)}: ${response.status} ${JSON.stringify(answer)}`);
};
