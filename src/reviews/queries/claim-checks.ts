import type { PayloadRequest } from 'payload';

import { listOf, runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { checkEvents } from '@/editions/rules/events';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import type { CheckedClaim, Claim, ClaimCheck } from '../rules/claim-checks';
import { claimsOf } from '../rules/claims-of';

/** The claims of a document, with the copies that are kept now of what they rest on. */
export const documentClaims = async (
  req: PayloadRequest,
  document: FrozenDocument,
): Promise<readonly Claim[]> => {
  const archived = await archiveStateOf(
    req,
    document.references.map(({ id }) => id),
  );
  return claimsOf(document, (reference, url) => {
    const archive = archived(reference, url);
    return archive.state === 'kept' ? archive.sha256 : null;
  });
};

/** What people noted of an edition's claims, oldest first. */
export const claimChecks = async (
  req: PayloadRequest,
  editionId: number,
): Promise<readonly ClaimCheck[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT actor_id AS "user", actor_name AS name, at, reason, data -> 'claim' AS claim
        FROM transitions
        WHERE edition_id = ${editionId} AND event IN ${listOf(checkEvents)} ORDER BY sequence`,
  );
  return rows.flatMap(({ user, name, at, reason, claim }): ClaimCheck[] => {
    if (user === null || !claim) return [];
    const { key, verdict, stageName, round, ...ground } = claim;
    const when = new Date(at).toISOString();
    return [{ key, verdict, because: reason, ground, user, name, stageName, round, at: when }];
  });
};

type Row = {
  user: number | null;
  name: string;
  at: Date | string;
  reason: string | null;
  claim: CheckedClaim | null;
};
