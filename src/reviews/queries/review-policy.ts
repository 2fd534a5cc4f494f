import type { PayloadRequest } from 'payload';

import type { EditorialPolicy as StoredPolicy } from '@/payload-types';
import { completeStage, defaultPolicy, type EditorialPolicy } from '../rules/policy';
import { idsOf } from '@/articles/queries/related-ids';

/** The policy in force now; an edition under review goes by the copy that it took along. */
export const reviewPolicy = async (req: PayloadRequest): Promise<EditorialPolicy> => {
  const { stages, citations } = await req.payload.findGlobal({
    slug: 'editorial-policy',
    req,
    overrideAccess: true,
    depth: 0,
  });
  const { requireSnapshots, requireVerifiedQuotations } = citations;
  return {
    ...(stages?.length ? policyOf(stages) : defaultPolicy),
    citations: {
      // What is not said counts as asked for: a policy is loosened by somebody, never by a gap.
      requireSnapshots: requireSnapshots !== false,
      requireVerifiedQuotations: requireVerifiedQuotations !== false,
    },
  };
};

export type StoredStages = NonNullable<StoredPolicy['stages']>;

/** The policy as it is stored, with nothing left open. */
export const policyOf = (stages: StoredStages): EditorialPolicy => ({
  stages: stages.map((stage) => ({
    name: stage.name,
    roles: stage.roles ?? [],
    people: idsOf(stage.people ?? []),
    minimumApprovals: stage.minimumApprovals,
    checklist: (stage.checklist ?? []).map(({ item }) => item),
    claimsChecked: stage.claimsChecked ?? false,
    kinds: stage.kinds ?? [],
    daysAllowed: stage.daysAllowed ?? null,
    alongside: stage.alongside ?? false,
  })),
});

/** The copy that an edition took along, or null when it has none. */
export const takenPolicy = (stored: unknown): EditorialPolicy | null => {
  const policy = stored as EditorialPolicy | null | undefined;
  return policy ? { ...policy, stages: policy.stages.map(completeStage) } : null;
};
