export const citations = {
  singular: 'Citation',
  plural: 'Citations',
  article: 'Article',
  words: 'Supported words',
  sentence: 'Sentence',
  'cites.singular': 'cited work',
  'cites.plural': 'cited works',
  cites: 'Cited works',
  'cites.source': 'Source',
  'cites.locatorLabel': 'Place in it',
  'cites.locator': 'Which',
  note: 'Note',
  quotation: 'Words of the source',
  proposedUrl: 'Proposed address',
  position: 'Place in the text',
};

export const citationPolicy = {
  citations: 'Cited pages',
  'citations.requireSnapshots':
    'Every cited page is kept as a copy before publication, or waived with a reason',
  'citations.requireVerifiedQuotations':
    'Quoted words stand in the kept copy before publication, or are waived with a reason',
  'citations.publicSnapshots': 'Readers may see kept copies, unless a source says otherwise',
  'citations.recheckDays': 'Days between checks of a link that answers',
  'citations.driftPercent': 'Percent of changed text from which a page has drifted',
};

export const citationWorkflow = {
  status: 'Status',
  waiver: 'Waiver',
  'waiver.reason': 'Reason',
  'waiver.by': 'Who',
  'waiver.at': 'When',
  linkWaiver: 'May stand although its link, its copy or its quoted words are missing',
  'linkWaiver.reason': 'Reason',
  'linkWaiver.by': 'Who',
  'linkWaiver.at': 'When',
  quotationCheck: 'The quoted words',
  'quotationCheck.verdict': 'Verdict',
  'quotationCheck.likeness': 'Likeness, 0 to 1',
  'quotationCheck.found': 'Words of the copy',
  'quotationCheck.snapshot': 'Kept copy',
  'quotationCheck.checkedAt': 'When',
  resolvedBy: 'Resolved by',
  resolvedAt: 'Resolved',
};
