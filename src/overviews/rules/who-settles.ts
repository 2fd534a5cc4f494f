import type { Role } from '@/editions/rules/states';

/** In whose hands a finding is: people of these roles, a colleague of whoever asks, or nobody, since it settles by itself. */
export type Hands = readonly Role[] | 'colleague' | 'machine';

const whoCites: readonly Role[] = ['writer', 'reviewer', 'fact-checker', 'editor'];
const whoKeeps: readonly Role[] = ['writer', 'fact-checker', 'editor', 'publisher'];
const whoWrites: readonly Role[] = ['writer', 'editor'];

/** Rules that not everybody can satisfy; every other is for whoever reads it. */
const hands: Readonly<Record<string, Hands>> = {
  'citation-unresolved': whoCites,
  'citation-proposed': whoCites,
  'link-broken': whoKeeps,
  'link-blocked': whoKeeps,
  'copy-refused': whoKeeps,
  'copy-worthless': whoKeeps,
  'link-unchecked': 'machine',
  'copy-missing': 'machine',
  'quotation-unchecked': 'machine',
  'not-due-yet': 'machine',
  'quotation-differs': whoWrites,
  'quotation-not-found': whoWrites,
  'quotation-unreadable': whoKeeps,
  'comment-blocks': whoCites,
  'checklist-open': ['reviewer', 'fact-checker', 'editor', 'publisher'],
  'claims-unchecked': ['reviewer', 'fact-checker', 'editor', 'publisher'],
  'claims-unsupported': ['reviewer', 'fact-checker', 'editor', 'publisher'],
  'quorum-lacking': ['reviewer', 'fact-checker'],
  'contributor-decides': 'colleague',
  'approved-already': 'colleague',
  'already-decided': 'colleague',
  'stage-not-theirs': 'colleague',
  'stage-complete': 'colleague',
  'forcer-ratifies': 'colleague',
  'retraction-needs-another': 'colleague',
  'not-entitled': 'colleague',
  'text-not-yours': 'colleague',
  'document-altered': ['administrator'],
  'publication-broke': ['publisher', 'administrator'],
  'waivers-not-allowed': ['publisher', 'administrator'],
  'link-waivers-not-allowed': ['publisher', 'administrator'],
  'waiver-not-yours': ['editor', 'publisher'],
  'link-waiver-not-yours': ['editor', 'publisher'],
};

/** In whose hands a rule is; nothing where it is for whoever reads it. */
export const handsOf = (rule: string): Hands | undefined => hands[rule];

/** Whether somebody with these roles can take the next step about what breaks a rule. */
export const canSettle = (rule: string, roles: readonly Role[]): boolean => {
  const whose = handsOf(rule);
  if (whose === undefined) return true;
  return typeof whose !== 'string' && whose.some((role) => roles.includes(role));
};
