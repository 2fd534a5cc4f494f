import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What can be wrong with sources themselves: with saving, merging, bringing in and taking along. */
export const sourceRules = catalogueOf(
  {
    'source-missing': 'error',
    'source-changed': 'error',
    'source-merged': 'error',
    'source-is-itself': 'error',
    'merge-not-yours': 'error',
    'import-not-yours': 'error',
    'sources-busy': 'error',
    'source-known': 'error',
    'variable-unusable': 'error',
  },
  inEach((texts) => texts.findings.source),
);

export const sourceFinding = findingsOf(sourceRules);
