import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@/database/free-port';
import { runSql, sql } from '@/database/sql';
import { rootChildren } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import { env } from '@/platform/env';
import { password } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';
import { endForGood, startWholeProcess, type WholeProcess } from '@support/faults/whole-process';
import { eventually } from '@support/faults/points';
import { body } from '@support/merging/texts';

/** Three web processes and two workers of one publication; each request says whom it asks. */
describe('three web processes and two workers', () => {
  let installation: Installation;
  const running: WholeProcess[] = [];
  const webs: string[] = [];

  const start = async (role: 'web' | 'worker', ready: string): Promise<string> => {
    const port = await freePort();
    const one = startWholeProcess({
      folder: env().dataFolder,
      env: {
        IBIDEM_ROLE: role,
        IBIDEM_ONE_OF_SEVERAL: role === 'web' ? 'yes' : 'no',
        DATABASE_URL: installation.databaseUrl,
        PORT: String(port),
        PUBLIC_URL: 'http://localhost:3000',
        RATE_LIMITS: 'sign-in=30',
      },
    });
    running.push(one);
    await one.until(ready, 280_000);
    return `http://127.0.0.1:${port}`;
  };

  beforeAll(async () => {
    installation = await openInstallation();
    // The first builds the pages where they are not, so the others come after it.
    for (let count = 0; count < 3; count += 1) webs.push(await start('web', '/admin'));
    for (let count = 0; count < 2; count += 1) await start('worker', '✓ Worker');
  });
  afterAll(async () => {
    for (const one of running) one.signal('SIGTERM');
    for (const one of running) await one.ended();
    for (const one of running) endForGood(one);
    await installation.stop();
  });

  type Asked = { token?: string; body?: unknown; method?: string };
  const ask = (web: number, path: string, { token, body: sent, method }: Asked = {}) =>
    fetch(`${webs[web % webs.length]}${path}`, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
  const json = async <T>(answer: Promise<Response>): Promise<T> =>
    (await (await answer).json()) as T;

  const signIn = async (web: number, email: string): Promise<string> => {
    const { token } = await json<{ token?: string }>(
      ask(web, '/api/users/login', { body: { email, password } }),
    );
    if (!token) throw new Error(`${email} could not sign in`);
    return token;
  };
  const emailOf = (role: keyof Installation['desk']) => installation.desk[role].user.email;
  const who = async (web: number, token: string): Promise<string | undefined> =>
    (await json<{ user: { email: string } | null }>(ask(web, '/api/users/me', { token }))).user
      ?.email;

  const everywhere = <T>(look: (web: number) => Promise<T>): Promise<T[]> =>
    Promise.all(webs.map((_, web) => look(web)));

  it('know a session that one has opened, and none that one has ended', async () => {
    const token = await signIn(0, emailOf('writer'));
    expect(await everywhere((web) => who(web, token))).toEqual(webs.map(() => emailOf('writer')));
    expect((await ask(1, '/api/users/logout', { token, body: {} })).status).toBe(200);
    expect(await everywhere((web) => who(web, token))).toEqual(webs.map(() => undefined));
  });

  it('show each a draft as another has saved it, and merge what was written on two', async () => {
    const token = await signIn(0, emailOf('writer'));
    const { doc } = await json<{ doc: { id: number; revision: number } }>(
      ask(0, '/api/articles?draft=true', {
        token,
        body: { title: 'Ways', language: 'en', body: body('Of roads.', 'Of rivers.') },
      }),
    );
    const save = (web: number, ...paragraphs: string[]) =>
      ask(web, `/api/articles/${doc.id}?draft=true&autosave=true`, {
        token,
        method: 'PATCH',
        body: { body: body(...paragraphs), revision: doc.revision },
      });
    expect((await save(1, 'Of good roads.', 'Of rivers.')).status).toBe(200);
    expect((await save(2, 'Of roads.', 'Of deep rivers.')).status).toBe(200);
    const read = async (web: number) => {
      const { body: text } = await json<{ body: unknown }>(
        ask(web, `/api/articles/${doc.id}?depth=0`, { token }),
      );
      return rootChildren(text).map(wordsOf);
    };
    const merged = ['Of good roads.', 'Of deep rivers.'];
    expect(await everywhere(read)).toEqual(webs.map(() => merged));
  });

  it('see who is in an article, wherever each of them is', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const writer = await signIn(0, emailOf('writer'));
    const editor = await signIn(1, emailOf('editor'));
    const heard = hear(`${webs[2]}/api/desk/changes`, editor, `presence ${articleId}`);
    await heard.open;
    const here = { page: 'a-page-of-somebody', does: 'writes', place: { block: 0, words: 'A' } };
    await ask(0, `/api/articles/${articleId}/presence`, { token: writer, body: here });
    await heard.change;
    const { people } = await json<{ people: { name: string }[] }>(
      ask(1, `/api/articles/${articleId}/presence`, { token: editor }),
    );
    expect(people.map(({ name }) => name)).toEqual(['writer']);
  });

  it('let one of two publish who ask two at once, and all show it with the next request', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    const { slug } = await installation.payload.findByID({ collection: 'articles', id: articleId });
    const page = `/articles/${slug}`;
    const statuses = (path: string) => everywhere(async (web) => (await ask(web, path)).status);
    expect(await statuses(page)).toEqual([404, 404, 404]);
    const token = await signIn(0, emailOf('publisher'));
    const publish = (web: number) =>
      ask(web, `/api/articles/${articleId}/transitions`, {
        token,
        body: { event: 'publish', expectedHash: edition.contentHash },
      });
    const answers = await Promise.all([publish(0), publish(1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await eventually(
      async () => (await statuses(page)).every((status) => status === 200) || undefined,
    );
    const taken = await ask(2, `/api/articles/${articleId}/transitions`, {
      token,
      body: {
        event: 'withdraw',
        publicNote: 'The data were wrong.',
        reason: 'The data were wrong.',
      },
    });
    expect(taken.status).toBe(200);
    await eventually(
      async () => (await statuses(page)).every((status) => status === 410) || undefined,
    );
  });

  it('publish what is due once, however many could', async () => {
    const { articleId, edition } = await anArticleThatIs(installation, 'approved');
    const token = await signIn(2, emailOf('publisher'));
    const scheduled = await ask(2, `/api/articles/${articleId}/transitions`, {
      token,
      body: {
        event: 'schedule',
        expectedHash: edition.contentHash,
        scheduledFor: new Date(Date.now() + 2_000).toISOString(),
        scheduledZone: 'Europe/Minsk',
      },
    });
    expect(scheduled.status).toBe(200);
    await eventually(async () => {
      const [now] = await editionsOf(installation.payload, articleId);
      return now?.state === 'published' || undefined;
    });
    const log = await runSql<{ event: string }>(
      installation,
      sql`SELECT event FROM transitions WHERE edition_id = ${edition.id} AND event = 'publish'`,
    );
    expect(log).toHaveLength(1);
  });

  it('count together how often somebody tries a password', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 45; attempt += 1) {
      const given = { email: `nobody-${attempt}@example.org`, password: 'wrong' };
      const { status } = await ask(attempt, '/api/users/login', { body: given });
      statuses.push(status);
    }
    expect(statuses.slice(-3)).toEqual([429, 429, 429]);
  });
});

/** Listens to what changes on the desk, and waits for one thing. */
const hear = (address: string, token: string, awaited: string) => {
  const answer = fetch(address, { headers: { Authorization: `JWT ${token}` } });
  const change = answer.then(async ({ body: stream }) => {
    let said = '';
    for await (const chunk of (stream ?? []) as AsyncIterable<Uint8Array>) {
      said += new TextDecoder().decode(chunk);
      if (said.includes(`data: ${awaited}\n`)) return;
    }
    throw new Error(`${awaited} was not heard`);
  });
  return { open: answer, change };
};
