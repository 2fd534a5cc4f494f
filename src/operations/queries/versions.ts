import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { version } from '@/platform/tool';
import manifest from '../../../package.json' with { type: 'json' };

/** What runs here, in versions. */
export type Versions = Readonly<
  Record<'ibidem' | 'node' | 'postgres' | 'payload' | 'next', string>
>;

export const versions = async (req: Pick<PayloadRequest, 'payload'>): Promise<Versions> => {
  const [row] = await runSql<{ postgres: string }>(
    { payload: req.payload },
    sql`SELECT split_part(current_setting('server_version'), ' ', 1) AS postgres`,
  );
  const { payload, next } = manifest.dependencies;
  return {
    ibidem: version,
    node: process.versions.node,
    postgres: row?.postgres ?? '?',
    payload,
    next,
  };
};
