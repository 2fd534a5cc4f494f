import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** The stages of a review were chosen by the kind of article, so under review it stays of that kind. */
export const kindAsSubmitted: Guard = ({ edition: { frozenKind, article } }) =>
  frozenKind === null || frozenKind === article.kind
    ? []
    : [workflowFinding('kind-under-review', {}, { field: 'kind' })];
