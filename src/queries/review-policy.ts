import type { PayloadRequest } from 'payload';

import { defaultPolicy, type EditorialPolicy } from '@/workflow/policy';

/** The policy in force now; an edition under review goes by the copy that it took along. */
export const reviewPolicy = async (req: PayloadRequest): Promise<EditorialPolicy> => {
  const { stages } = await req.payload.findGlobal({
    slug: 'editorial-policy',
    req,
    overrideAccess: true,
    depth: 0,
  });
  if (!stages?.length) return defaultPolicy;
  return {
    stages: stages.map(({ name, role, minimumApprovals, checklist }) => ({
      name,
      roles: [role],
      minimumApprovals,
      checklist: (checklist ?? []).map(({ item }) => item),
    })),
  };
};
