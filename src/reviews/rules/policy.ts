import type { ArticleKind } from '@/document/document';
import type { Id } from '@/editions/rules/actor';
import type { Role } from '@/editions/rules/states';

/** One step of the review, with approvals of its own. */
export type ReviewStage = {
  name: string;
  /** Who decides here: anyone who holds one of these roles, */
  roles: readonly Role[];
  /** or is named here, whatever their role. */
  people: readonly Id[];
  minimumApprovals: number;
  /** What an approver confirms, item by item. */
  checklist: readonly string[];
  /** An approver has checked every claim against what it rests on. */
  claimsChecked: boolean;
  /** The kinds of article that pass it; all when empty. */
  kinds: readonly ArticleKind[];
  /** Days until it is overdue, counted from when it opens; null when it never is. */
  daysAllowed: number | null;
  /** It opens together with the stage before, not after it. */
  alongside: boolean;
};

/** Copied into the edition on submission, so that a later change does not touch a running review. */
export type EditorialPolicy = {
  stages: readonly ReviewStage[];
  /** Left out by policies of older editions; see `citationRulesOf`. */
  citations?: CitationRules;
};

/** What the publication asks of what is cited, before it publishes. */
export type CitationRules = {
  /** Every cited page is kept as a copy, or waived with a reason. */
  requireSnapshots: boolean;
  /** Quoted words stand in the kept copy, or are waived with a reason. */
  requireVerifiedQuotations: boolean;
};

/** A policy that says nothing of them goes by what a new publication starts with. */
export const citationRulesOf = ({ citations }: EditorialPolicy): CitationRules =>
  citations ?? { requireSnapshots: true, requireVerifiedQuotations: true };

const plainStage = {
  people: [],
  minimumApprovals: 1,
  checklist: [],
  claimsChecked: false,
  kinds: [],
  daysAllowed: null,
  alongside: false,
} as const;

/** The stage with everything that it does not say itself; policies of older editions say less. */
export const completeStage = (
  stage: Pick<ReviewStage, 'name' | 'roles'> & Partial<ReviewStage>,
): ReviewStage => ({ ...plainStage, ...stage });

/** Under what an edition is reviewed whose policy names no stage for it. */
export const reviewStage: ReviewStage = completeStage({ name: 'review', roles: ['reviewer'] });

/** What a publication starts with. */
export const defaultPolicy: EditorialPolicy = {
  stages: [
    completeStage({ name: 'Substantive review', roles: ['reviewer'] }),
    completeStage({ name: 'Fact check', roles: ['fact-checker'] }),
    completeStage({ name: 'Copy edit', roles: ['editor'] }),
  ],
};

/**
 * The stages that an article of this kind passes. Whatever stood beside a stage that is left out still follows
 * those before it: the first of a group that remains leads it.
 */
export const policyFor = (policy: EditorialPolicy, kind: ArticleKind | null): EditorialPolicy => ({
  ...policy,
  stages: groupsOf(policy).flatMap((group) =>
    group
      .filter(({ kinds }) => kinds.length === 0 || (kind !== null && kinds.includes(kind)))
      .map((stage, index) => ({ ...stage, alongside: index > 0 })),
  ),
});

/** Stages that open together, group by group. */
const groupsOf = ({ stages }: EditorialPolicy): readonly (readonly ReviewStage[])[] =>
  stages.reduce<ReviewStage[][]>((groups, stage) => {
    const group = groups.at(-1);
    if (group && stage.alongside) group.push(stage);
    else groups.push([stage]);
    return groups;
  }, []);
