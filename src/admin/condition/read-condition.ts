import type { MessageKey } from '../messages';

/** What is the matter with the publication; undefined while all is well. */
export type Matter = 'server' | 'database' | 'disk' | 'worker';

/** The worst of what `/health` names comes first. */
const matters: readonly (readonly [ailment: string, matter: Matter])[] = [
  ['database-away', 'database'],
  ['database-silent', 'database'],
  ['disk-full', 'disk'],
  ['worker-absent', 'worker'],
];

export const wordsOfMatter: Readonly<Record<Matter, MessageKey>> = {
  server: 'condition.server',
  database: 'condition.database',
  disk: 'condition.disk',
  worker: 'condition.worker',
};

/** Milliseconds. */
const patience = 4_000;

/** Asks the publication how it is. A proxy's page in place of an answer means that it is not there. */
export const readCondition = async (ask: typeof fetch = fetch): Promise<Matter | undefined> => {
  try {
    const response = await ask('/health', {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return matterIn(await response.json());
  } catch {
    return 'server';
  }
};

const matterIn = (answer: unknown): Matter | undefined => {
  const { status, ailments } = (answer ?? {}) as { status?: unknown; ailments?: unknown };
  if (status === 'well') return undefined;
  const named = Array.isArray(ailments) ? ailments : [];
  return matters.find(([ailment]) => named.includes(ailment))?.[1] ?? 'server';
};
