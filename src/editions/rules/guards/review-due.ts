import { workflowFinding } from '../findings';
import type { Guard } from './guard';

export const reviewDue: Guard = ({ edition }) =>
  edition.reviewDue ? [] : [workflowFinding('no-review-due')];
