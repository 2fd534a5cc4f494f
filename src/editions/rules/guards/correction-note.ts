import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Readers are told what a correction corrects; of a minor edit there is nothing to tell. */
export const correctionNote: Guard = ({ request: { kind, publicNote } }) => {
  const hasNote = Boolean(publicNote?.trim());
  if (kind === 'correction' && !hasNote) return [at('correction-note-missing')];
  return kind === 'minor' && hasNote ? [at('minor-edit-noted')] : [];
};

const at = (rule: 'correction-note-missing' | 'minor-edit-noted') =>
  workflowFinding(rule, {}, { field: 'publicNote' });
