import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trial } from '@support/faults/trial';

/** Answers by status; `no answer` where the line broke, as while the process is down. */
type Statuses = Map<string, number>;
type Seen = {
  readers: Statuses;
  session: Statuses;
  saves: Statuses;
  /** Slugs of what was acknowledged. */
  saved: string[];
  /** Milliseconds. */
  longest: number;
};
export type Load = { end: () => Promise<Seen> };

/** Readers, a session and a writer, each asking ten times a second at most. */
export const loadOn = ({ url, session }: Trial): Load => {
  const seen: Seen = {
    readers: new Map(),
    session: new Map(),
    saves: new Map(),
    saved: [],
    longest: 0,
  };
  let isOver = false;
  const ask = async (into: Statuses, path: string, init: RequestInit = {}): Promise<number> => {
    const began = performance.now();
    // A process that is killed while it answers cuts its answer off: that is none, too.
    const status = await fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(30_000) })
      .then(async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      })
      .catch(() => 0);
    const said = status === 0 ? 'no answer' : String(status);
    into.set(said, (into.get(said) ?? 0) + 1);
    seen.longest = Math.max(seen.longest, performance.now() - began);
    return status;
  };
  const again = async (once: () => Promise<unknown>) => {
    while (!isOver) {
      await once();
      await sleep(100);
    }
  };
  const save = async () => {
    const slug = `t-${randomBytes(8).toString('hex')}`;
    const status = await ask(seen.saves, '/api/topics', {
      method: 'POST',
      headers: { ...session, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: slug, slug, description: 'x'.repeat(1_500) }),
    });
    if (status === 201) seen.saved.push(slug);
  };
  const all = [
    again(() => ask(seen.readers, '/')),
    again(() => ask(seen.readers, '/en/search')),
    again(() => ask(seen.session, '/api/users/me', { headers: session })),
    again(save),
  ];
  return {
    end: async () => {
      isOver = true;
      await Promise.all(all);
      return seen;
    },
  };
};

/** What nobody should have been told: programs drop a session at 401, and readers are not to see a 500. */
export const wrongIn = ({ readers, session, saves }: Seen): string[] => {
  const allowed = new Set(['200', '201', '503', 'no answer']);
  return Object.entries({ readers, session, saves }).flatMap(([who, statuses]) =>
    [...statuses]
      .filter(([said]) => !allowed.has(said))
      .map(([said, n]) => `${who}: ${n} × ${said}`),
  );
};
