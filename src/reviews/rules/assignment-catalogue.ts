import { inEach } from '@/languages/texts';
import { type FindingCatalogue, catalogueOf } from '@/platform/finding';

export type AssignmentRule =
  | 'assigning-not-yours'
  | 'nothing-to-review'
  | 'stage-unknown'
  | 'person-unknown'
  | 'person-not-of-stage'
  | 'person-contributed'
  | 'assigned-already'
  | 'not-assigned';

/** Why a review is not given to somebody, or not taken from them. */
export const assignmentCatalogue: FindingCatalogue<AssignmentRule> = catalogueOf(
  {
    'assigning-not-yours': 'error',
    'nothing-to-review': 'error',
    'stage-unknown': 'error',
    'person-unknown': 'error',
    'person-not-of-stage': 'error',
    'person-contributed': 'error',
    'assigned-already': 'error',
    'not-assigned': 'error',
  },
  inEach((texts) => texts.findings.assignment),
);
