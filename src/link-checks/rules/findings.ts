import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

export const linkCatalogue = catalogueOf(
  {
    'source-not-found': 'error',
    'source-without-address': 'error',
    'capture-not-yours': 'error',
    'copy-not-found': 'error',
    'copy-counts-already': 'error',
    'link-has-moved': 'notice',
    'link-is-failing': 'warning',
    'link-is-dead': 'error',
    'link-is-dead-but-kept': 'warning',
    'link-says-nothing-is-there': 'error',
    'link-says-nothing-but-kept': 'warning',
    'link-has-drifted': 'warning',
    'link-is-closed-to-us': 'notice',
    'link-is-closed-but-kept': 'notice',
    'link-was-never-seen': 'warning',
    'link-may-not-be-fetched': 'error',
  },
  inEach((texts) => texts.findings.link),
);

export const linkFinding = findingsOf(linkCatalogue);
