import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** Why a letter is not sent again, or a choice of letters not taken. */
export const mailCatalogue = catalogueOf(
  {
    'mail-unknown': 'error',
    'mail-left': 'error',
    'mails-not-theirs': 'error',
    'channels-unknown': 'error',
  },
  inEach((texts) => texts.findings.mail),
);

export const mailFinding = findingsOf(mailCatalogue);
