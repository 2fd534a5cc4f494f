import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What can be wrong about accounts and passwords. */
export const accountCatalogue = catalogueOf(
  {
    'set-up-code-wrong': 'error',
    'set-up-done': 'error',
    'account-incomplete': 'error',
    'password-too-short': 'error',
    'password-too-long': 'error',
    'password-too-plain': 'error',
    'present-password-needed': 'error',
    'present-password-wrong': 'error',
    'one-account-at-a-time': 'error',
    'too-many-tries': 'error',
    'accounts-not-theirs': 'error',
    'account-unknown': 'error',
  },
  inEach((texts) => texts.findings.account),
);

export type AccountRule = keyof typeof accountCatalogue;
export const accountFinding = findingsOf(accountCatalogue);
