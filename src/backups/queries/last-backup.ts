import type { BasePayload } from 'payload';
import { runSql, sql } from '@/database/sql';

/** What became of one backup, as the desk and the doctor show it. */
export type BackupRun = {
  occasion: 'asked' | 'scheduled' | 'upgrade';
  place: string;
  beganAt: Date;
  endedAt: Date;
  /** Absent where none was written. */
  name: string | null;
  /** The instant at which the publication stood as it is in it. */
  takenAt: Date | null;
  encrypted: boolean | null;
  bytes: number | null;
  rows: number | null;
  files: number | null;
  /** When it was restored into a database of its own, and all was well. */
  verifiedAt: Date | null;
  /** A sentence for each thing that is wrong with it. */
  complaints: readonly string[];
  /** Why it failed. */
  error: string | null;
};

export type LastBackup = {
  /** The last that was tried, whatever became of it. */
  last: BackupRun | null;
  /** The last that was written whole. */
  written: BackupRun | null;
  /** The last that was found good. */
  verified: BackupRun | null;
};

/** What is known of backups: null where there was none. One question after the other, since a client may ask for it. */
export const lastBackup = async (req: { payload: BasePayload }): Promise<LastBackup> => ({
  last: await newest(req, sql`true`),
  written: await newest(req, sql`name IS NOT NULL`),
  verified: await newest(req, sql`verified_at IS NOT NULL`),
});

const newest = async (
  req: { payload: BasePayload },
  condition: ReturnType<typeof sql>,
): Promise<BackupRun | null> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT occasion, place, began_at AS "beganAt", ended_at AS "endedAt", name,
          taken_at AS "takenAt", encrypted, bytes::float8 AS bytes, rows::float8 AS rows, files,
          verified_at AS "verifiedAt", complaints, error
        FROM backup_runs WHERE ${condition} ORDER BY id DESC LIMIT 1`,
  );
  if (!row) return null;
  const { beganAt, endedAt, takenAt, verifiedAt } = row;
  return {
    ...row,
    beganAt: new Date(beganAt),
    endedAt: new Date(endedAt),
    takenAt: takenAt === null ? null : new Date(takenAt),
    verifiedAt: verifiedAt === null ? null : new Date(verifiedAt),
  };
};

type Instants = 'beganAt' | 'endedAt' | 'takenAt' | 'verifiedAt';
type Row = Omit<BackupRun, Instants> & {
  beganAt: string | Date;
  endedAt: string | Date;
  takenAt: string | Date | null;
  verifiedAt: string | Date | null;
};
