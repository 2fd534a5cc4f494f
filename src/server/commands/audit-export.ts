import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createLocalReq } from 'payload';
import { administrationCsv } from '@/audit/rules/administration/lines';
import { auditCsv } from '@/audit/rules/csv';
import { env } from '@/platform/env';
import { wholeAdministrationLog } from '@/audit/queries/administration-log';
import { wholeAuditLog } from '@/audit/queries/audit-log';
import { withInstallation } from '../installation';

type Wish = { csv: string; administration?: boolean };

/** Writes a whole log into a file, piece by piece: what happened to texts, or to accounts and settings. */
export const auditExport = async ({ csv, administration }: Wish): Promise<void> => {
  const file = resolve(env().calledFrom, csv);
  await withInstallation(async (payload) => {
    const req = await createLocalReq({}, payload);
    const pieces = administration
      ? administrationCsv(wholeAdministrationLog(req, {}))
      : auditCsv(wholeAuditLog(req, {}));
    await pipeline(Readable.from(pieces), createWriteStream(file));
  });
  console.log(`The log stands in ${file}.`);
  process.exit(0);
};
