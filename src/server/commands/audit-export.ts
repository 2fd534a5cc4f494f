import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createLocalReq } from 'payload';
import { auditCsv } from '@/audit/csv';
import { env } from '@/platform/env';
import { wholeAuditLog } from '@/queries/audit-log';
import { withInstallation } from '../installation';

/** Writes the whole log into a file, piece by piece. */
export const auditExport = async ({ csv }: { csv: string }): Promise<void> => {
  const file = resolve(env().calledFrom, csv);
  await withInstallation(async (payload) => {
    const req = await createLocalReq({}, payload);
    await pipeline(Readable.from(auditCsv(wholeAuditLog(req, {}))), createWriteStream(file));
  });
  console.log(`The log stands in ${file}.`);
  process.exit(0);
};
