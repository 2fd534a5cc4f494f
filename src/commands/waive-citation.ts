import type { PayloadRequest } from 'payload';

import { citationFinding } from '@/citations/findings';
import type { Citation } from '@/payload-types';
import type { Result } from '@/platform/result';
import type { Role } from '@/workflow/states';
import { inTransaction } from './in-transaction';
import { openCitation } from './open-citation';
import { refuse, type Refusal } from './refusal';
import { writeCitation } from './write-citation';

const mayWaive: readonly Role[] = ['editor', 'publisher'];

export type WaiveCitation = { key: string; reason?: string; expectedUpdatedAt?: string };

/** Lets words stand without a source, for a reason that readers see. */
export const waiveCitation = (
  req: PayloadRequest,
  { key, reason = '', expectedUpdatedAt }: WaiveCitation,
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    const { user } = req;
    if (user && !user.roles.some((role) => mayWaive.includes(role))) {
      return refuse(403, citationFinding('waiver-not-yours'));
    }
    if (!(await policyAllows(req))) return refuse(422, citationFinding('waivers-not-allowed'));
    if (reason.trim() === '') return refuse(422, citationFinding('waiver-without-reason'));
    const open = await openCitation(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const waiver = { reason: reason.trim(), by: user?.id ?? null, at: new Date().toISOString() };
    return writeCitation(req, open.value, { status: 'waived', waiver }, 'contribution');
  });

const policyAllows = async (req: PayloadRequest): Promise<boolean> => {
  const policy = await req.payload.findGlobal({
    slug: 'editorial-policy',
    req,
    overrideAccess: true,
    depth: 0,
    select: { allowWaivers: true },
  });
  return policy.allowWaivers !== false;
};
