import { setTimeout as sleep } from 'node:timers/promises';
import { sinceFull } from '@/database/noticed-trouble';
import { breakConnections } from '@/database/open-pools';
import { log } from '@/platform/logging';
import { askDatabase, type Answer } from './ask-database';
import { ailmentsOf, sayAilment, sayCured, type Condition } from './condition';
import { databaseHasRoom, hasRoom } from './disk-room';

/** Knows how this process is, without asking anybody when it is asked. */
export type ConditionWatch = {
  now: () => Condition;
  /** Called when the database ceases to answer; what waits for it waits in vain. */
  onLoss: (listener: () => void) => void;
  /** From now on a worker is missed when there is none: a start brings it up last. */
  expectWorker: () => void;
  close: () => Promise<void>;
};

type Options = {
  databaseUrl: string;
  /** Whose disks must have room. */
  folders: readonly string[];
};

/** Milliseconds. With two attempts, a server that freezes is known as silent within four seconds. */
const pulse = 750;
const patience = 1_250;
/** The worker starts after the web; and one that stops may start anew. */
const absence = 30_000;
const diskPulse = 5_000;

export const watchCondition = (options: Options): ConditionWatch => new Watch(options);

class Watch implements ConditionWatch {
  #condition: Condition = { database: 'there', disk: 'has room', worker: 'at work' };
  /** Undefined until a worker is to be expected. */
  #workerSeen: number | undefined;
  #diskSeen = -Infinity;
  readonly #listeners: (() => void)[] = [];
  readonly #closing = new AbortController();
  readonly #watching: Promise<unknown>;

  constructor(readonly options: Options) {
    this.#watching = Promise.all([
      this.#keepDoing(() => this.#askDatabase()),
      this.#keepDoing(() => this.#lookAtDisk()),
    ]);
  }

  now = (): Condition => this.#condition;
  onLoss = (listener: () => void): void => void this.#listeners.push(listener);
  expectWorker = (): void => void (this.#workerSeen ??= performance.now());

  close = async (): Promise<void> => {
    this.#closing.abort();
    await Promise.race([this.#watching, sleep(1_000, undefined, { ref: false })]);
  };

  async #keepDoing(look: () => Promise<void>): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await look();
      await sleep(pulse, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Twice, since one answer that is late may be the fault of a busy machine. */
  async #askDatabase(): Promise<void> {
    const { databaseUrl } = this.options;
    const first = await askDatabase(databaseUrl, patience);
    const isGiven = first.database === 'there' || this.#closing.signal.aborted;
    const { database, worker } = isGiven ? first : await askDatabase(databaseUrl, patience);
    const before = this.#condition.database;
    this.#learn({ database, worker: this.#workerAfter({ database, worker }) });
    // Each time anew: meanwhile others may have begun to wait.
    if (database === 'silent') breakConnections();
    if (before !== 'there' || database === 'there') return;
    for (const listener of this.#listeners) listener();
  }

  #workerAfter({ database, worker }: Answer): Condition['worker'] {
    if (this.#workerSeen === undefined) return 'at work';
    const now = performance.now();
    // While nobody can be asked, nothing is learned of the worker.
    if (worker === 'at work' || database !== 'there') this.#workerSeen = now;
    return now - this.#workerSeen >= absence ? 'absent' : 'at work';
  }

  async #lookAtDisk(): Promise<void> {
    const now = performance.now();
    const isTold = sinceFull(now) < now - this.#diskSeen;
    if (!isTold && now - this.#diskSeen < diskPulse) return;
    const { folders, databaseUrl } = this.options;
    const own = await Promise.all(folders.map(hasRoom));
    const isDoubtful = isTold || this.#condition.disk === 'full';
    const isFull = own.includes(false) || (isDoubtful && !(await databaseHasRoom(databaseUrl)));
    this.#diskSeen = now;
    this.#learn({ disk: isFull ? 'full' : 'has room' });
  }

  #learn(learned: Partial<Condition>): void {
    if (this.#closing.signal.aborted) return;
    const before = ailmentsOf(this.#condition);
    this.#condition = { ...this.#condition, ...learned };
    const after = ailmentsOf(this.#condition);
    for (const one of after) if (!before.includes(one)) log('error', sayAilment[one]);
    for (const one of before) if (!after.includes(one)) log('warn', sayCured[one]);
  }
}
