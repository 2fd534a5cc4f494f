import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';
import { importFile } from '@/commands/import-article';
import { env } from '@/platform/env';
import type { Finding } from '@/platform/finding';
import { OperatorError } from '@/platform/operator-error';
import { withInstallation } from '../installation';

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

const requestAs = async (payload: BasePayload, email?: string): Promise<PayloadRequest> => {
  if (email === undefined) return createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
  });
  const [user] = docs;
  if (!user) throw new OperatorError(`Nobody here has the address ${email}.`);
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
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
    result.error.findings.forEach(sayFinding);
    return false;
  }
  const { article, title, language, unresolvedCitations, findings } = result.value;
  console.log(
    `✓ ${file}: “${title}” (${language}), ${env().publicUrl}/admin/collections/articles/${article}`,
  );
  console.log(`    citations to resolve: ${unresolvedCitations}`);
  findings.forEach(sayFinding);
  return true;
};

const sayFinding = ({ severity, message, fix, place }: Finding): void => {
  const line = place?.line === undefined ? '' : `line ${place.line}: `;
  const words = place?.words === undefined ? '' : ` [${place.words}]`;
  console.log(`    ${severity}: ${line}${message}${words}${fix ? ` ${fix}` : ''}`);
};
