import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client';

type Listener = {
  /** A message of one of the channels. */
  heard: (message: string, channel: string) => void;
  /** The connection was lost and is there again: messages may have been missed. */
  missed: () => void;
};

const longestPause = 3_000; // ms
const patience = 5_000; // ms
const pulse = 15_000; // ms

/**
 * Listens to channels of Postgres on a connection of its own for as long as nobody aborts, over lost connections. A pulse
 * finds out silent breaks, which look like a quiet day.
 */
export const listenTo = async (
  connectionString: string,
  channels: readonly [string, ...string[]],
  { heard, missed }: Listener,
  signal: AbortSignal,
): Promise<void> => {
  let pause = 100;
  let hasBeenLost = false;
  while (!signal.aborted) {
    const lost = new AbortController();
    const client = new Client({
      connectionString,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
      application_name: `ibidem ${channels[0]}`,
    });
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    client.on('notification', ({ payload = '', channel }) => {
      if (!signal.aborted) heard(payload, channel);
    });
    const over = AbortSignal.any([signal, lost.signal]);
    try {
      await client.connect();
      await client.query(channels.map((channel) => `LISTEN "${channel}"`).join('; '));
      if (hasBeenLost) missed();
      hasBeenLost = false;
      pause = 100;
      for (;;) {
        await sleep(pulse, undefined, { signal: over });
        await client.query('SELECT 1');
      }
    } catch {
      hasBeenLost = true; // also a first one that did not come: its time was not heard
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPause);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
};
