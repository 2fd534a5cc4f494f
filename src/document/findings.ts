import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What can be wrong with a body, in words. */
export const documentRules = catalogueOf(
  {
    'node-not-known': 'warning',
    'link-not-cited': 'warning',
    'address-in-text': 'warning',
    'heading-level-changed': 'notice',
    'format-dropped': 'notice',
    'cells-not-merged': 'notice',
    'picture-not-found': 'error',
    'figure-without-picture': 'error',
    'pull-quote-empty': 'error',
    'citation-without-key': 'error',
    'address-unusable': 'error',
    'address-with-password': 'error',
    'address-too-long': 'error',
    'doi-unusable': 'error',
  },
  inEach((texts) => texts.findings.document),
);

export const documentFinding = findingsOf(documentRules);
