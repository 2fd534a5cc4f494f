import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * Says that what readers see has changed: pages made under an older generation are stale from the moment
 * this transaction commits. Postgres then tells every listener. The counter is one row, which Postgres changes while it
 * commits, so that no command waits for the rest of another.
 * @param takesBack readers may no longer have what an older page shows, even while the database is away
 */
export const bumpGeneration = async (req: PayloadRequest, takesBack = true): Promise<void> => {
  await runSql(req, sql`SELECT bump_publication_generation(takes_back => ${takesBack}::boolean)`);
};
