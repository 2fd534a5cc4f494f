import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Readers are told why a page changes its status. */
export const publicNoteGiven: Guard = ({ request }) =>
  request.publicNote?.trim()
    ? []
    : [workflowFinding('public-note-missing', {}, { field: 'publicNote' })];
