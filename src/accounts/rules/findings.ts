import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** Why a program is refused, or a key is not made. */
export const accessCatalogue = catalogueOf(
  {
    'key-invalid': 'error',
    'key-lacks-scope': 'error',
    'not-with-a-key': 'error',
    'key-name': 'error',
    'key-scope-unknown': 'error',
    'key-limit': 'error',
    'key-expiry': 'error',
    'key-unknown': 'error',
    'query-too-deep': 'error',
    'query-too-costly': 'error',
    'query-too-wide': 'error',
    'query-too-aliased': 'error',
    'query-too-long': 'error',
    'list-too-long': 'error',
    'introspection-for-desk': 'error',
    'too-many-requests': 'error',
  },
  inEach((texts) => texts.findings.access),
);

export const accessFinding = findingsOf(accessCatalogue);
