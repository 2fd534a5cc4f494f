import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { PayloadRequest } from 'payload';
import { importSources } from '@/sources/commands/import-sources';
import { env } from '@/platform/env';
import { withInstallation } from '../installation';
import { printFinding, requestAs } from './request-as';

type Options = { dryRun?: boolean; as?: string };

/** Brings in each file by itself and reports on it; ends with code 1 when one of them was refused. */
export const sourcesImport = async (files: string[], { dryRun, as }: Options): Promise<void> => {
  const failures = await withInstallation(async (payload) => {
    let failed = 0;
    for (const file of files) {
      if (!(await importOne(await requestAs(payload, as), file, dryRun))) failed += 1;
    }
    return failed;
  });
  process.exit(failures === 0 ? 0 : 1);
};

const importOne = async (req: PayloadRequest, file: string, dryRun = false): Promise<boolean> => {
  const bytes = await readFile(resolve(env().calledFrom, file)).catch(() => undefined);
  if (!bytes) {
    console.log(`✗ ${file}: this file cannot be read.`);
    return false;
  }
  const result = await importSources(req, { filename: basename(file), bytes, dryRun });
  if (!result.ok) {
    console.log(`✗ ${file}`);
    result.error.findings.forEach(printFinding);
    return false;
  }
  const { format, made, known, repeated, findings } = result.value;
  const verb = dryRun ? 'would be new' : 'new';
  console.log(`✓ ${file} (${format}): ${made} ${verb}, ${known} known, ${repeated} repeated`);
  findings.forEach(printFinding);
  return true;
};
