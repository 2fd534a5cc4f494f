import { workflowFinding } from '../findings';
import { stageToApprove } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/** One person counts once in a stage. */
export const notApprovedTwice: Guard = ({ edition, actor, request }) =>
  stageToApprove(edition, actor, request.stage) === 'approved-already'
    ? [workflowFinding('approved-already')]
    : [];
