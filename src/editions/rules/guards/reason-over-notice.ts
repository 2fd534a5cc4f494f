import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A new edition over a withdrawn or retracted one needs a reason. */
export const reasonOverNotice: Guard = ({ edition, request }) => {
  const { liveState } = edition.article;
  const noticed = liveState === 'withdrawn' || liveState === 'retracted';
  return noticed && !request.reason?.trim()
    ? [workflowFinding('reason-over-notice', { state: liveState }, { field: 'reason' })]
    : [];
};
