import { inEach } from '@/languages/texts';
import { catalogueOf } from '@/platform/finding';

/** What is said of claims and their checks. */
export const claimFindings = catalogueOf(
  {
    'claims-unchecked': 'error',
    'claims-unsupported': 'error',
    'claim-unknown': 'error',
    'claim-changed': 'error',
    'claim-unreasoned': 'error',
    'verdict-unknown': 'error',
    'check-not-there': 'error',
  },
  inEach((texts) => texts.findings.claims),
);
