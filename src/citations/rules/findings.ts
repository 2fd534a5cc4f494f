import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What can be wrong with a request about a citation, in words. */
export const citationRules = catalogueOf(
  {
    'citation-not-found': 'error',
    'citation-changed': 'error',
    'citation-key-unusable': 'error',
    'citation-key-taken': 'error',
    'waivers-not-allowed': 'error',
    'nothing-cited': 'error',
    'source-not-known': 'error',
    'address-not-readable': 'error',
    'work-not-described': 'warning',
    'work-not-reached': 'warning',
    'work-too-slow': 'warning',
    'work-without-title': 'error',
    'waiver-without-reason': 'error',
    'waiver-not-yours': 'error',
    'link-waiver-not-yours': 'error',
    'link-waivers-not-allowed': 'error',
    'link-waiver-without-reason': 'error',
    'nothing-to-waive': 'error',
    'citation-not-open': 'error',
  },
  inEach((texts) => texts.findings.citation),
);

export type CitationRule = keyof typeof citationRules;

export const citationFinding = findingsOf(citationRules);
