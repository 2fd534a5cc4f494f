import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** What an import says of the pictures in a file. */
export const pictureRules = catalogueOf(
  {
    'picture-left-out': 'warning',
    'picture-without-alt': 'warning',
    'picture-unusable': 'warning',
  },
  inEach((texts) => texts.findings.picture),
);
