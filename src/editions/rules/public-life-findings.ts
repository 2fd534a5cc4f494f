import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** What may be wrong with, or has to be looked at in, the public life of an edition. */
export const publicLifeFindings = catalogueOf(
  {
    'translation-corrected': 'warning',
    'translation-retracted': 'warning',
    'finding-closed-by-editor': 'error',
    'finding-not-found': 'error',
    'finding-closed': 'error',
    'minor-edit-noted': 'error',
    'note-approved': 'error',
  },
  inEach((texts) => texts.findings.publicLife),
);
