import type { Role } from './states';

/** One step of the review. All stages pass in order, and each needs its own approvals. */
export type ReviewStage = {
  name: string;
  /** Who decides here: anyone who holds one of these roles. */
  roles: readonly Role[];
  minimumApprovals: number;
  /** What an approver confirms, item by item. */
  checklist: readonly string[];
};

/** Copied into the edition on submission, so that a later change does not touch a running review. */
export type EditorialPolicy = { stages: readonly ReviewStage[] };

/** What a publication starts with. */
export const reviewStage: ReviewStage = {
  name: 'review',
  roles: ['reviewer'],
  minimumApprovals: 1,
  checklist: [],
};

export const defaultPolicy: EditorialPolicy = { stages: [reviewStage] };
