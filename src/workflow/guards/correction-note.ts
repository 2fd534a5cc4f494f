import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Readers are told what a correction corrects. */
export const correctionNote: Guard = ({ request }) =>
  request.kind === 'correction' && !request.publicNote?.trim()
    ? [workflowFinding('correction-note-missing', {}, { field: 'publicNote' })]
    : [];
