import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { changeStream, deskChanges, endDeskChanges } from '@/overviews/live/desk-changes';

import { openInstallation, anArticleThatIs, type Installation } from '@support/entry-points';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

/** What one listener was sent, as it comes. */
const listen = (isTheirs: (change: string) => boolean = () => true) => {
  const leaving = new AbortController();
  const stream = changeStream(deskChanges(installation.databaseUrl), isTheirs, leaving.signal);
  const sent: string[] = [];
  const reading = (async () => {
    for await (const piece of stream) sent.push(new TextDecoder().decode(piece));
  })();
  const until = async (change: string): Promise<void> => {
    while (!sent.includes(`data: ${change}\n\n`)) await new Promise(setImmediate);
  };
  return { sent, until, reading, leave: () => leaving.abort() };
};

/** Whoever listens is connected once they hear of something. */
const connected = async (listener: ReturnType<typeof listen>): Promise<void> => {
  let isHeard = false;
  void listener.until('views probe').then(() => {
    isHeard = true;
  });
  while (!isHeard) {
    await runSql(installation, sql`SELECT pg_notify('desk_changes', 'views probe')`);
    await new Promise(setImmediate);
  }
};

describe('what changes on the desk', () => {
  it('is heard by everybody who looks, with nothing but kind and id', async () => {
    const [one, other] = [listen(), listen()];
    await Promise.all([connected(one), connected(other)]);
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await Promise.all([one.until(`article ${articleId}`), other.until(`article ${articleId}`)]);
    expect(
      one.sent.every((line) => /^(retry: 2000|data: \w+ [\w-]+|: still here)\n\n$/.test(line)),
    ).toBe(true);
    one.leave();
    other.leave();
    await Promise.all([one.reading, other.reading]);
  });

  it('of somebody else’s inbox is heard by nobody', async () => {
    const { id } = installation.desk.reviewer.user;
    const own = listen((change) => !change.startsWith('inbox ') || change === `inbox ${id}`);
    await connected(own);
    for (const each of [id + 1, id]) {
      await runSql(installation, sql`SELECT pg_notify('desk_changes', ${`inbox ${each}`})`);
    }
    await own.until(`inbox ${id}`);
    expect(own.sent).not.toContain(`data: inbox ${id + 1}\n\n`);
    own.leave();
    await own.reading;
  });

  it('is missed by nobody in silence: a lost connection is told when it is back', async () => {
    const listener = listen();
    await connected(listener);
    await runSql(
      installation,
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'ibidem desk_changes' AND datname = current_database()`,
    );
    await listener.until('everything');
    listener.leave();
    await listener.reading;
  });

  it('ends for all when the process stops', async () => {
    const listener = listen();
    await connected(listener);
    endDeskChanges();
    await listener.reading;
  });
});
