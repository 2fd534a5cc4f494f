import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** Why a document in our own JSON is refused, and what files of ours in other formats cannot say. */
export const documentRules = catalogueOf(
  {
    'document-version-unknown': 'error',
    'document-invalid': 'error',
    'own-fields-made-anew': 'notice',
  },
  inEach((texts) => texts.findings.ownDocument),
);
