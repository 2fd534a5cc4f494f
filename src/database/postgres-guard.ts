import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { errorMessage } from '@/platform/error-code';
import { log } from '@/platform/logging';
import { complaintIn, sizeOf } from './postgres-server';
import { runsIn } from './postmaster';

/** Somebody who sees to it that a server runs. */
export type Guard = {
  /** The session that holds the owner's lock now. */
  session: () => Client;
  /** From now on, the server may stop. */
  end: () => Promise<void>;
};

type Guarded = {
  /** Of the database. */
  folder: string;
  /** Where the server writes what it says. */
  log: string;
  /** The session that holds the owner's lock. */
  session: Client;
  /** Starts the server again, where it was. Rejects with a sentence. */
  launch: (signal: AbortSignal) => Promise<void>;
  /** A new session with the owner's lock; undefined where another process has it by now. */
  claim: () => Promise<Client | undefined>;
  /** Told when the server is ours no more, in a sentence; nothing is tried after that. */
  onLost: (sentence: string) => void;
};

/** Milliseconds. */
const pulse = 500;
const longestPause = 10_000;

/** Starts the server of the owning process again whenever it is gone, and says so, with the cause as far as it is known. */
export const guardPostgres = (guarded: Guarded): Guard => {
  const closing = new AbortController();
  const { signal } = closing;
  const held = { session: guarded.session, isLost: false };
  const hold = (session: Client) => {
    held.session = session;
    held.isLost = false;
    session.once('end', () => {
      if (held.session === session) held.isLost = true;
    });
  };
  const watch = async (): Promise<void> => {
    let written = sizeOf(guarded.log);
    for (;;) {
      await sleep(pulse, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      if (!runsIn(guarded.folder)) {
        if (!existsSync(join(guarded.folder, 'PG_VERSION'))) {
          return guarded.onLost(`The database in ${guarded.folder} is gone: was it deleted?`);
        }
        await bringBack(guarded, written, signal);
        written = sizeOf(guarded.log);
      } else if (held.isLost) {
        const session = await guarded.claim().catch(() => 'later' as const);
        if (session === 'later') continue;
        if (!session) return guarded.onLost(takenOver);
        hold(session);
      }
    }
  };
  hold(guarded.session);
  const watching = watch();
  return {
    session: () => held.session,
    end: async () => {
      closing.abort();
      await watching;
    },
  };
};

const takenOver = 'Another Ibidem has taken over the database of this data folder.';

/** Again and again, since what keeps it from starting, such as a full disk, may pass; each cause is said once. */
const bringBack = async (
  { folder, log: file, launch }: Guarded,
  written: number,
  signal: AbortSignal,
): Promise<void> => {
  const began = performance.now();
  const cause = complaintIn(file, written);
  log('error', 'The embedded Postgres has died, and is started again', {
    folder,
    cause: cause ?? 'it said nothing, as when somebody kills it',
  });
  let said: string | undefined;
  const isOver = () => signal.aborted;
  for (let pause = pulse; !isOver(); pause = Math.min(pause * 2, longestPause)) {
    try {
      await launch(signal);
      if (isOver()) return;
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      return log('warn', `The embedded Postgres runs again, after ${seconds} s`);
    } catch (error) {
      const message = errorMessage(error);
      if (message !== said) log('error', `${withStop(message)} It is tried again.`, { folder });
      said = message;
    }
    await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
};

const withStop = (sentence: string): string =>
  /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
