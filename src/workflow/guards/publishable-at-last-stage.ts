import { lastStage, stagesBeside } from '../stages';
import { citationsResolved } from './citations-resolved';
import type { Guard } from './guard';
import { linksChecked } from './links-checked';

/**
 * The last approval says that the edition may be published, so all that publication asks is asked here. Of
 * stages that stand beside each other any may come last, so each asks.
 */
export const publishableAtLastStage: Guard = (question) => {
  const { policy, stage } = question.edition;
  return stagesBeside(policy, stage).includes(lastStage(policy))
    ? [...citationsResolved(question), ...linksChecked(question)]
    : [];
};
