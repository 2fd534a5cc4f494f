import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What is wrong with a request whatever it is about, so that it gets no further than the door. */
export const requestCatalogue = catalogueOf(
  {
    'address-unreadable': 'error',
    'body-unreadable': 'error',
    'text-unreadable': 'error',
    'number-unfitting': 'error',
    'filter-unreadable': 'error',
    'value-of-another-kind': 'error',
    'record-unknown': 'error',
    'value-not-storable': 'error',
    'related-unknown': 'error',
    'value-taken': 'error',
  },
  inEach((texts) => texts.findings.request),
);

export type RequestRule = keyof typeof requestCatalogue;

export const requestFinding = findingsOf(requestCatalogue);
