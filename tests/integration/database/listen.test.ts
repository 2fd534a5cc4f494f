import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

import { listenTo } from '@/database/listen';

import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';
import { withClient } from '@support/database/postgres';
import { eventually } from '@support/faults/points';

const server = process.env.TEST_DATABASE_URL ?? '';

let line: DatabaseLine;
beforeEach(async () => {
  line = await openDatabaseLine(server);
});
afterEach(() => line.close());

/** Somebody who listens over the line, and what they were told. */
const listen = () => {
  const channel = `listen_${randomUUID().replaceAll('-', '')}`;
  const told: string[] = [];
  const leaving = new AbortController();
  const listening = listenTo(
    line.url,
    [channel],
    { heard: (message) => told.push(message), missed: () => told.push('missed') },
    leaving.signal,
  );
  const say = (message: string) =>
    withClient(server, (client) => client.query('SELECT pg_notify($1, $2)', [channel, message]));
  const until = (message: string) =>
    eventually(() => Promise.resolve(told.includes(message) ? true : undefined));
  /** Says it until it is heard, since nobody knows when somebody begins to listen. */
  const insist = (message: string) =>
    eventually(async () => {
      await say(message);
      return told.includes(message) ? true : undefined;
    });
  return { told, say, until, insist, leave: () => leaving.abort(), listening };
};

describe('whoever listens to a channel', () => {
  it('is told that something may be missed when the first connection comes late', async () => {
    line.cut();
    const listener = listen();
    await line.refused();
    line.mend();
    await listener.until('missed');
    listener.leave();
    await listener.listening;
  });

  it('is told so when a connection is lost', async () => {
    const listener = listen();
    await listener.insist('said');
    expect(listener.told).not.toContain('missed');
    line.cut();
    line.mend();
    await listener.until('missed');
    listener.leave();
    await listener.listening;
  });

  it('hears nothing after leaving, though the connection still ends', async () => {
    const listener = listen();
    await listener.insist('before');
    line.hold();
    listener.leave();
    await listener.say('after');
    line.mend();
    await listener.listening;
    expect(listener.told).not.toContain('after');
  });
});
