import type { PayloadRequest } from 'payload';

import { completeStage, defaultPolicy, type EditorialPolicy } from '@/workflow/policy';
import { idsOf } from './related-ids';

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
    stages: stages.map((stage) => ({
      name: stage.name,
      roles: stage.roles ?? [],
      people: idsOf(stage.people ?? []),
      minimumApprovals: stage.minimumApprovals,
      checklist: (stage.checklist ?? []).map(({ item }) => item),
      kinds: stage.kinds ?? [],
      daysAllowed: stage.daysAllowed ?? null,
      alongside: stage.alongside ?? false,
    })),
  };
};

/** The copy that an edition took along, or null when it has none. */
export const takenPolicy = (stored: unknown): EditorialPolicy | null => {
  const policy = stored as EditorialPolicy | null | undefined;
  return policy ? { stages: policy.stages.map(completeStage) } : null;
};
