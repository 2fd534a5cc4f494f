import { resolve } from 'node:path';
import type { BasePayload } from 'payload';
import { appliedMigrations, migrate } from '@/database/migrate';
import { migrations } from '@/database/migrations';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { progressOn, type Progress } from '@/platform/progress';
import { auditedEditions } from '@/audit/queries/audited-editions';
import { checkExport } from '@/exports/portable/check-export';
import { loadExport } from '@/exports/portable/load-export';
import { readManifest } from '@/exports/portable/manifest';
import { planMigrations } from '@/exports/portable/migration-plan';
import { storedFilesOf } from '@/exports/portable/stored-files';
import { withInstallation } from '../installation';
import { complaintsAbout } from '@/audit/queries/complaints';
import { withClient } from '@/database/with-client';

/**
 * Brings an exported publication back, into an empty one, and verifies the log of every edition; ends with code 1 when
 * something in it was altered before it was exported.
 */
export const restorePublication = async (source: string): Promise<void> => {
  const folder = resolve(env().calledFrom, source);
  const progress = progressOn(process.stdout);
  const faults = await withInstallation(
    async (payload, databaseUrl) => {
      await restoreInto(payload, { databaseUrl, folder, progress });
      return progress.step('Logs and texts', (note) => verify(payload, note));
    },
    { migrates: false, anew: true },
  );
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  console.log(
    'The publication is back. Nobody has a password yet: npm run ibidem -- reset-password <email> gives one. Webhooks rest until somebody wakes them.',
  );
  process.exit(faults.length === 0 ? 0 : 1);
};

type Restoring = { databaseUrl: string; folder: string; progress: Progress };

/** An export of an older version is loaded into a database of that version, which then is brought up to this one. */
export const restoreInto = async (
  payload: BasePayload,
  { databaseUrl, folder, progress }: Restoring,
): Promise<void> => {
  const manifest = await readManifest(folder);
  const plan = planMigrations({
    exported: manifest.migrations,
    known: migrations.map(({ name }) => name),
    applied: await withClient(databaseUrl, appliedMigrations),
  });
  if (!plan.ok) throw new OperatorError(plan.error);
  await progress.step('Check', () => checkExport(folder, manifest));
  await migrate(databaseUrl, { only: plan.value });
  await progress.step('Restore', (note) =>
    withClient(databaseUrl, (client) =>
      loadExport({ client, files: storedFilesOf(payload), folder, manifest, note }),
    ),
  );
  await migrate(databaseUrl);
};

const verify = async (payload: BasePayload, note: (words: string) => void) => {
  const faults: string[] = [];
  let editions = 0;
  for await (const edition of auditedEditions(payload)) {
    faults.push(...complaintsAbout(edition));
    editions += 1;
  }
  note(`${editions} editions`);
  return faults;
};
