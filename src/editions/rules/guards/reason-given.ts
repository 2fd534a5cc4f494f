import { workflowFinding } from '../findings';
import type { Guard } from './guard';

export const reasonGiven: Guard = ({ request }) =>
  request.reason?.trim() ? [] : [workflowFinding('reason-missing', {}, { field: 'reason' })];
