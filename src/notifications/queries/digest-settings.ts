import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { usualDigestHour } from '../rules/digest-hour';

/** When the daily letters of the publication leave: the hour, and by the clocks of which zone. */
export type DigestSettings = { timeZone: string; hour: number };

export const digestSettings = async (req: PayloadRequest): Promise<DigestSettings> => {
  const [row] = await runSql<DigestSettings>(
    req,
    sql`SELECT time_zone AS "timeZone", digest_hour::int AS hour FROM publication LIMIT 1`,
  );
  return row ?? { timeZone: 'UTC', hour: usualDigestHour };
};
