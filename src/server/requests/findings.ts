import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** Why the server does not even hand a request on. */
export const requestCatalogue = catalogueOf(
  {
    'address-unreadable': 'error',
    'address-too-long': 'error',
    'host-unreadable': 'error',
    'method-unknown': 'error',
    'method-overridden': 'error',
    'origin-foreign': 'error',
    'body-unreadable': 'error',
    'body-type-unknown': 'error',
    'body-too-large': 'error',
    'body-needs-session': 'error',
    'body-too-slow': 'error',
  },
  inEach((texts) => texts.findings.serverRequest),
);

export const requestFinding = findingsOf(requestCatalogue);
export type RequestFault = keyof typeof requestCatalogue;
