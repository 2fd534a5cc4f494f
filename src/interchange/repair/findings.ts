import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What the importer healed in a damaged text, or could not decide. */
export const repairRules = catalogueOf(
  {
    'word-joined': 'notice',
    'word-joined-by-guess': 'warning',
    'sentence-joined': 'notice',
    'invisible-characters-removed': 'notice',
    'letters-composed': 'notice',
    'escape-removed': 'notice',
    'typography-set': 'notice',
    'date-read': 'notice',
    'date-ambiguous': 'warning',
    'original-read': 'notice',
    'title-read': 'notice',
    'subtitle-read': 'warning',
    'title-missing': 'error',
    'byline-read': 'notice',
    'closing-byline-removed': 'notice',
    'closing-byline-asked': 'warning',
    'affiliation-read': 'notice',
    'heading-read': 'notice',
    'language-unknown': 'warning',
  },
  inEach((texts) => texts.findings.repair),
);

export const repairFinding = findingsOf(repairRules);
