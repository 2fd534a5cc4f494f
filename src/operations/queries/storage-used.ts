import type { PayloadRequest } from 'payload';

import { keptForAWhile } from '@/core/kept-for-a-while';
import { runSql, sql } from '@/database/sql';

/** Numbers of files, and bytes. */
export type StorageUsed = {
  database: { bytes: number };
  pictures: Files;
  snapshots: Files;
  renditions: Files;
};
type Files = { files: number; bytes: number };

/** What the database takes on its disk, and the files that it knows of, wherever they lie; of many, as of the last minutes. */
export const storageUsed = (req: Pick<PayloadRequest, 'payload'>): Promise<StorageUsed> =>
  keptForAWhile({ payload: req.payload }, 'storage used', addUp);

const addUp = async (req: Pick<PayloadRequest, 'payload'>): Promise<StorageUsed> => {
  const [row] = await runSql<StorageUsed>(
    { payload: req.payload },
    sql`SELECT
          json_build_object('bytes', pg_database_size(current_database())) AS database,
          (SELECT ${filesOf(sql`filesize`)} FROM media) AS pictures,
          (SELECT ${filesOf(sql`filesize`)} FROM snapshots) AS snapshots,
          (SELECT ${filesOf(sql`size`)} FROM renditions) AS renditions`,
  );
  const none = { files: 0, bytes: 0 };
  return row ?? { database: { bytes: 0 }, pictures: none, snapshots: none, renditions: none };
};

const filesOf = (size: ReturnType<typeof sql>) =>
  sql`json_build_object('files', count(*), 'bytes', coalesce(sum(${size}), 0))`;
