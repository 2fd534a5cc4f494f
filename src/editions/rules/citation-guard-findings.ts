import { inEach } from '@/languages/texts';
import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import { catalogueOf } from '@/platform/finding';

/** What may be the matter with cited pages, their copies and the words quoted from them. */
export const citationGuardFindings = catalogueOf(
  {
    'link-unchecked': 'error',
    'link-broken': 'error',
    'link-blocked': 'error',
    'copy-missing': 'error',
    'copy-refused': 'error',
    'copy-worthless': 'error',
    'quotation-unchecked': 'error',
    'quotation-differs': 'error',
    'quotation-not-found': 'error',
    'quotation-unreadable': 'error',
  },
  inEach((texts) => texts.findings.citationGuards),
  { 'copy-worthless': { cause: pageFaultWords } },
);
