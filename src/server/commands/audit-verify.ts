import { auditedEditions } from '@/audit/queries/audited-editions';
import { administrationComplaints, complaintsAbout } from '@/audit/queries/complaints';
import { withInstallation } from '../installation';

/** Checks every edition's log against its hashes and its row; ends with code 1 when something was altered. */
export const auditVerify = async (): Promise<void> => {
  const faults = await withInstallation(async (payload) => {
    const seen = { editions: 0, entries: 0, faults: 0 };
    for await (const edition of auditedEditions(payload)) {
      seen.editions += 1;
      seen.entries += edition.log.length;
      for (const line of complaintsAbout(edition)) {
        seen.faults += 1;
        console.log(`  ✗ ${line}`);
      }
    }
    const administration = await administrationComplaints(payload);
    for (const line of administration.lines) {
      seen.faults += 1;
      console.log(`  ✗ ${line}`);
    }
    const verdict = seen.faults === 0 ? 'Nothing was altered.' : `${seen.faults} faults.`;
    console.log(
      `${seen.editions} editions, ${seen.entries} entries; ${administration.entries} of administration. ${verdict}`,
    );
    return seen.faults;
  });
  process.exit(faults === 0 ? 0 : 1);
};
