import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '../finding';

/** What may be wrong with a question about what readers have. */
export const filterFindings = catalogueOf(
  {
    'parameter-unknown': 'error',
    'parameter-repeated': 'error',
    'value-not-in-list': 'error',
    'not-a-day': 'error',
    'not-an-instant': 'error',
    'not-a-cursor': 'error',
    'not-a-number': 'error',
    'not-a-domain': 'error',
    'source-not-public': 'error',
    'article-not-public': 'error',
    'article-withdrawn': 'error',
    'article-removed': 'error',
  },
  inEach((texts) => texts.findings.filter),
);

export type FilterRule = keyof typeof filterFindings;

export const filterFinding = findingsOf(filterFindings);
