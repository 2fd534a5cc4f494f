import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';

/** Session advisory lock of whoever makes the demo: it ends with the process, however that ends. */
const makerLock = 0x1b1f;

/** Does it once no other process does; while one does, it waits, and says so. */
export const asOnlyMaker = async (
  connectionString: string,
  { signal, note }: { signal: AbortSignal; note: (words: string) => void },
  make: () => Promise<void>,
): Promise<void> => {
  const client = new Client({ connectionString, application_name: 'ibidem demo' });
  await client.connect();
  try {
    const isFree = 'SELECT pg_try_advisory_lock($1) AS "isMine"';
    for (;;) {
      const { rows } = await client.query<{ isMine: boolean }>(isFree, [makerLock]);
      if (rows[0]?.isMine) break;
      note('another process makes it');
      await sleep(500, undefined, { signal });
    }
    await make();
  } finally {
    await client.end().catch(() => undefined);
  }
};
