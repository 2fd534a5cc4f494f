import type { Client } from 'pg';
import type { Occasion } from '../rules/manifest';

/** What became of a backup: it lies there, or `error` says why not. */
export type Run = {
  occasion: Occasion;
  place: string;
  beganAt: Date;
  endedAt: Date;
  written?: {
    name: string;
    takenAt: Date;
    encrypted: boolean;
    bytes: number;
    rows: number;
    files: number;
  };
  verifiedAt?: Date;
  complaints?: readonly string[];
  error?: string;
};

/** Nothing happens in a database of an earlier version, which has no place for it yet. */
export const recordRun = async (client: Client, run: Run): Promise<void> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('backup_runs') IS NOT NULL AS found`,
  );
  if (!rows[0]?.found) return;
  const { written } = run;
  await client.query(
    `INSERT INTO backup_runs (occasion, place, began_at, ended_at, name, taken_at, encrypted, bytes, rows,
       files, verified_at, complaints, error)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      run.occasion,
      run.place,
      run.beganAt,
      run.endedAt,
      written?.name ?? null,
      written?.takenAt ?? null,
      written?.encrypted ?? null,
      written?.bytes ?? null,
      written?.rows ?? null,
      written?.files ?? null,
      run.verifiedAt ?? null,
      JSON.stringify(run.complaints ?? []),
      run.error ?? null,
    ],
  );
};
