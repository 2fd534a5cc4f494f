import { lastStage } from '../stages';
import { citationsResolved } from './citations-resolved';
import type { Guard } from './guard';
import { linksChecked } from './links-checked';

/** The last approval says that the edition may be published, so all that publication asks is asked here. */
export const publishableAtLastStage: Guard = (question) =>
  question.edition.stage >= lastStage(question.edition.policy)
    ? [...citationsResolved(question), ...linksChecked(question)]
    : [];
