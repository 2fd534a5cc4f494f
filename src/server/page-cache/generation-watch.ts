import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';

/** Knows whether what was rendered earlier may still be shown. */
export type GenerationWatch = {
  /** Grows whenever readers may see something else than before; entries of an older epoch are stale. */
  epoch: () => number;
  /** False while nobody tells us of changes: then nothing may be kept for long. */
  isCertain: () => boolean;
  /**
   * Something in this process may have changed the publication: the next `confirm` asks the database.
   * @param done it says that it succeeded, so that the question must not remain without an answer
   */
  suspect: (done?: boolean) => void;
  /** What was heard of; undefined while something may have changed that could not be asked about: then no older page stands in. */
  heard: () => Heard | undefined;
  /** Resolves when `epoch` reflects all that was committed before the last `suspect`; undefined: it does now. */
  confirm: () => Promise<void> | undefined;
  close: () => Promise<void>;
};

/** How many changes were heard of. */
export type Heard = {
  /** Pages of the same count are the last that readers had. */
  changes: number;
  /** Those that took something back, or did not say: older pages of the same count show nothing that readers may not see. */
  takenBack: number;
};

/** Listens on a connection of its own, with a pulse, since a silent break would look like a quiet day. */
export const watchGeneration = (connectionString: string): GenerationWatch => {
  const watch = new Watch(connectionString);
  void watch.keepListening();
  return watch;
};

/** Channel and counters of the function `bump_publication_generation`, which commands call in their transaction. */
const channel = 'publication_generation';
const counter = `select generation || ' ' || taken_back as told from publication_generation`;

const pulse = 5_000;
const patience = 2_000;
const longestPause = 3_000;

class Watch implements GenerationWatch {
  #epoch = 1;
  #known: string | undefined;
  #listener: Client | undefined;
  /** What was told last: a generation, and how many changes took something back. */
  #last: string | undefined;
  #heard: Heard = { changes: 0, takenBack: 0 };
  #suspected = false;
  /** Commands that succeeded here, and as of how many of them the database last answered. */
  #done = 0;
  #answeredAsOf = 0;
  #asking: Promise<void> | undefined;
  #lost = new AbortController();
  readonly #closing = new AbortController();

  constructor(readonly connectionString: string) {}

  epoch = (): number => this.#epoch;
  isCertain = (): boolean => this.#listener !== undefined;
  heard = (): Heard | undefined => (this.#answeredAsOf === this.#done ? this.#heard : undefined);
  suspect = (done = false): void => {
    this.#suspected = true;
    if (done) this.#done += 1;
  };

  confirm = (): Promise<void> | undefined => {
    // A question that is under way may have been asked before the suspicion: ask again after it.
    if (this.#asking) return this.#asking.then(() => this.confirm());
    if (!this.#suspected) return undefined;
    this.#suspected = false;
    this.#asking = this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  };

  close = async (): Promise<void> => {
    this.#closing.abort();
    const listener = this.#listener;
    this.#listener = undefined;
    await Promise.race([listener?.end().catch(() => undefined), sleep(1_000)]);
  };

  async keepListening(): Promise<void> {
    let pause = 100;
    while (!this.#closing.signal.aborted) {
      const listener = await this.#connect();
      if (listener) {
        pause = 100;
        await this.#listenWith(listener);
      } else {
        this.#lost = new AbortController();
        await this.#pause(pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
  }

  async #listenWith(listener: Client): Promise<void> {
    this.#listener = listener;
    this.#lost = new AbortController();
    while (this.#listener === listener && !this.#closing.signal.aborted) {
      await this.#ask();
      await this.#pause(pulse);
    }
    await listener.end().catch(() => undefined);
  }

  async #connect(): Promise<Client | undefined> {
    const client = new Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
      application_name: 'ibidem page cache',
    });
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload }) => this.#learn(payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      return client;
    } catch {
      await client.end().catch(() => undefined);
      return undefined;
    }
  }

  async #ask(): Promise<void> {
    const listener = this.#listener;
    if (!listener) return this.#learn(undefined);
    const done = this.#done;
    try {
      const { rows } = await listener.query<{ told: string }>(counter);
      this.#learn(rows[0]?.told);
      this.#answeredAsOf = done;
    } catch {
      this.#lose(listener);
    }
  }

  /** A generation that is unknown counts as a new one. */
  #learn(told: string | undefined): void {
    if (!told || told !== this.#known) this.#epoch += 1;
    this.#known = told;
    if (!told || told === this.#last) return;
    const { changes, takenBack } = this.#heard;
    this.#heard = {
      changes: changes + 1,
      takenBack: takenBack + (onlyAdds(this.#last, told) ? 0 : 1),
    };
    this.#last = told;
  }

  #lose(listener: Client): void {
    if (this.#listener !== listener) return;
    this.#listener = undefined;
    this.#lost.abort();
    this.#learn(undefined);
  }

  async #pause(milliseconds: number): Promise<void> {
    const signal = AbortSignal.any([this.#closing.signal, this.#lost.signal]);
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }
}

/** A later generation of the same publication, after which as much was taken back as before. A restored one is an earlier. */
const onlyAdds = (before: string | undefined, after: string): boolean => {
  const [was, wasTaken] = countsIn(before);
  const [is, isTaken] = countsIn(after);
  return was < is && wasTaken === isTaken;
};

const countsIn = (told = ''): [generation: number, takenBack: number] => {
  const [generation, takenBack] = told.split(' ').map(Number);
  return [generation ?? NaN, takenBack ?? NaN];
};
