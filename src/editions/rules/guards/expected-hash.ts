import { hashInForce } from '../hash-in-force';
import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** The person decides on the document that they saw, not on what it has become since. */
export const expectedHash: Guard = ({ edition, request }) => {
  if (!request.expectedHash) return [workflowFinding('hash-missing')];
  return request.expectedHash === hashInForce(edition) ? [] : [workflowFinding('stale-hash')];
};
