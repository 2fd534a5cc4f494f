import { resolve } from 'node:path';
import { env } from '@/platform/env';
import { progressOn } from '@/platform/progress';
import { storedFilesOf } from '@/exports/portable/stored-files';
import { writeExport } from '@/exports/portable/write-export';
import { withInstallation } from '../installation';
import { withClient } from '@/database/with-client';

/** Writes the whole publication into a folder; ends with code 1 when a stored file is missing or was altered. */
export const exportPublication = async (target: string): Promise<void> => {
  const folder = resolve(env().calledFrom, target);
  const progress = progressOn(process.stdout);
  const { rows, manifest, complaints } = await withInstallation((payload, databaseUrl) =>
    progress.step('Export', (note) =>
      withClient(databaseUrl, (client) =>
        writeExport({ client, files: storedFilesOf(payload), folder, now: new Date(), note }),
      ),
    ),
  );
  for (const complaint of complaints) console.log(`  ✗ ${complaint}`);
  console.log(
    `The publication stands in ${folder}: ${rows} rows, ${manifest.files.count} files. It holds drafts and e-mail addresses, but no passwords and no keys.`,
  );
  process.exit(complaints.length === 0 ? 0 : 1);
};
