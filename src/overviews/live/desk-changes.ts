import { listenTo } from '@/database/listen';

type Hearer = {
  /**
   * What changed, by kind and id alone (`article 12`, `text 12`, `presence 12`, `inbox 5`, `source 8`, `views articles`, or `everything`): whoever
   * hears it asks anew for what they may see.
   */
  heard: (change: string) => void;
  /** The process stops: nothing will be heard any more. */
  ended: () => void;
};

/** One connection to the database for all who look at overviews in this process. */
class DeskChanges {
  readonly #hearers = new Set<Hearer>();
  #listening: AbortController | undefined;

  constructor(readonly connectionString: string) {}

  /** Hears every change until the returned function is called. */
  hear = (hearer: Hearer): (() => void) => {
    this.#hearers.add(hearer);
    if (!this.#listening) this.#begin();
    return () => {
      this.#hearers.delete(hearer);
      if (this.#hearers.size > 0) return;
      this.#listening?.abort();
      this.#listening = undefined;
    };
  };

  /** Lets everybody go, since open answers would keep the process. */
  end = (): void => {
    for (const { ended } of this.#hearers) ended();
  };

  #begin(): void {
    this.#listening = new AbortController();
    const tell = (change: string) => this.#hearers.forEach(({ heard }) => heard(change));
    void listenTo(
      this.connectionString,
      ['desk_changes'],
      { heard: tell, missed: () => tell('everything') },
      this.#listening.signal,
    );
  }
}

const slot = Symbol.for('ibidem.desk-changes');
type Slot = { [slot]?: DeskChanges };

/** Kept beside the modules, which hot reload makes anew. */
export const deskChanges = (connectionString: string): DeskChanges => {
  const kept = globalThis as Slot;
  kept[slot] ??= new DeskChanges(connectionString);
  return kept[slot];
};

/** Ends every stream of this process. */
export const endDeskChanges = (): void => (globalThis as Slot)[slot]?.end();

const heartbeat = 20_000; // ms: proxies close what is silent for half a minute

/**
 * Server-sent events of what changes on the desk, for as long as the caller listens.
 * @param isTheirs whether a change concerns the caller
 */
export const changeStream = (
  changes: Pick<DeskChanges, 'hear'>,
  isTheirs: (change: string) => boolean,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (lines: string) => controller.enqueue(encoder.encode(lines));
      send('retry: 2000\n\n');
      const forget = changes.hear({
        heard: (change) => {
          if (isTheirs(change)) send(`data: ${change}\n\n`);
        },
        ended: () => end(),
      });
      const beat = setInterval(() => send(': still here\n\n'), heartbeat);
      beat.unref();
      const end = () => {
        stop();
        controller.close();
      };
      stop = () => {
        forget();
        clearInterval(beat);
        signal.removeEventListener('abort', end);
        stop = () => undefined;
      };
      signal.addEventListener('abort', end);
    },
    cancel: () => stop(),
  });
};
