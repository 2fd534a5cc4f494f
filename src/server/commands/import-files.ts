import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { PayloadRequest } from 'payload';
import { importFile } from '@/commands/import-article';
import { env } from '@/platform/env';
import { withInstallation } from '../installation';
import { printFinding, requestAs } from './request-as';

type Options = { again?: boolean; as?: string };

/** Imports each file by itself and reports on it; ends with code 1 when one of them was refused. */
export const importFiles = async (files: string[], { again, as }: Options): Promise<void> => {
  const failures = await withInstallation(async (payload) => {
    let failed = 0;
    for (const file of files) {
      if (!(await importOne(await requestAs(payload, as), file, again))) failed += 1;
    }
    return failed;
  });
  process.exit(failures === 0 ? 0 : 1);
};

const importOne = async (req: PayloadRequest, file: string, again = false): Promise<boolean> => {
  const bytes = await readFile(resolve(env().calledFrom, file)).catch(() => undefined);
  if (!bytes) {
    console.log(`✗ ${file}: this file cannot be read.`);
    return false;
  }
  const result = await importFile(req, { filename: basename(file), bytes, again });
  if (!result.ok) {
    console.log(`✗ ${file}`);
    result.error.findings.forEach(printFinding);
    return false;
  }
  const { article, title, language, unresolvedCitations, findings } = result.value;
  console.log(
    `✓ ${file}: “${title}” (${language}), ${env().publicUrl}/admin/collections/articles/${article}`,
  );
  console.log(`    citations to resolve: ${unresolvedCitations}`);
  findings.forEach(printFinding);
  return true;
};
