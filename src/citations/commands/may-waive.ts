import type { PayloadRequest } from 'payload';

import { citationFinding, type CitationRule } from '../rules/findings';
import { ok, type Result } from '@/platform/result';
import { refuse, type Refusal } from '@/core/refusal';

/** A citation without a source, or one whose page does not open or is not kept. */
export type Waived = 'source' | 'link';

const rules: Record<Waived, Record<'role' | 'policy' | 'reason', CitationRule>> = {
  source: {
    role: 'waiver-not-yours',
    policy: 'waivers-not-allowed',
    reason: 'waiver-without-reason',
  },
  link: {
    role: 'link-waiver-not-yours',
    policy: 'link-waivers-not-allowed',
    reason: 'link-waiver-without-reason',
  },
};

/** A waiver takes a role, a policy that allows it, and a reason: the reason, tidied. */
export const reasonToWaive = async (
  req: PayloadRequest,
  reason: string,
  waived: Waived,
): Promise<Result<string, Refusal>> => {
  const rule = rules[waived];
  if (!mayWaive(req)) return refuse(403, citationFinding(rule.role));
  if (!(await policyAllows(req))) return refuse(422, citationFinding(rule.policy));
  const given = reason.trim();
  return given === '' ? refuse(422, citationFinding(rule.reason)) : ok(given);
};

/** Editors and publishers, and the publication itself. */
export const mayWaive = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  !user ||
  (user.active !== false && user.roles.some((role) => role === 'editor' || role === 'publisher'));

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
