export const approvals = {
  singular: 'Approval',
  plural: 'Approvals',
  edition: 'Edition',
  article: 'Article',
  round: 'Round',
  stage: 'Stage',
  user: 'Who',
  contentHash: 'Content hash',
  at: 'When',
  note: 'Note',
  voidedAt: 'Voided',
};

export const assignments = {
  singular: 'Assignment',
  plural: 'Assignments',
  edition: 'Edition',
  article: 'Article',
  stageName: 'Stage',
  user: 'Who',
  assignedBy: 'Asked by',
  at: 'Since',
  endedAt: 'Ended',
  endedBy: 'Ended by',
};

export const comments = {
  singular: 'Comment',
  plural: 'Comments',
  article: 'Article',
  edition: 'Edition',
  author: 'Who',
  replyTo: 'Answer to',
  mentions: 'Mentioned',
  text: 'Comment',
  quote: 'About these words',
  'quote.exact': 'Words',
  'quote.prefix': 'Before',
  'quote.suffix': 'After',
  blocking: 'Must be resolved before approval',
  resolvedAt: 'Resolved',
  resolvedBy: 'Resolved by',
  editedAt: 'Edited',
};

export const editions = {
  singular: 'Edition',
  plural: 'Editions',
  article: 'Article',
  number: 'Number',
  kind: 'Kind',
  state: 'State',
  isPublic: 'Open to readers',
  publicNote: 'Note for readers',
  notice: 'Notice',
};

export const editorialPolicy = {
  label: 'Editorial policy',
  'stages.singular': 'stage',
  'stages.plural': 'stages',
  stages: 'Stages of review',
  'stages.name': 'Name',
  'stages.minimumApprovals': 'Approvals needed',
  'stages.daysAllowed': 'Days allowed',
  'stages.roles': 'Who approves',
  'stages.people': 'Or these people',
  'stages.kinds': 'Only for',
  'stages.kinds.description': 'Every kind of article when empty.',
  'stages.alongside': 'Alongside the stage before',
  'stages.claimsChecked': 'Every claim is checked',
  'stages.claimsChecked.description':
    'Whoever approves this stage has looked at each claim beside what it rests on.',
  allowWaivers: 'A citation may stand without a source if a reason is given',
  writersSeeOnlyTheirOwn: 'Writers see only their own unpublished articles',
};

export const editionForReaders = {
  title: 'Title',
  slug: 'Address',
  language: 'Language',
  articleKind: 'Kind of article',
  standfirst: 'Standfirst',
  authors: 'Authors',
  topics: 'Topics',
  series: 'Series',
  date: 'Date as printed',
  firstPublishedAt: 'First published',
  supersededBy: 'Superseded by',
  sources: 'Sources',
  pictures: 'Pictures',
};

export const editionReview = {
  document: 'Document',
  contentHash: 'Content hash',
  reviewDue: 'Review still due',
  stage: 'Stage',
  round: 'Round',
  policy: 'Policy',
  approvedHash: 'Approved hash',
  logHead: 'Head of the log',
  logLength: 'Length of the log',
  contributors: 'Contributors',
  submittedBy: 'Submitted by',
  publishReason: 'Reason of publication',
  failure: 'Why the publication failed',
  retractionProposal: 'Proposed retraction',
};

export const editionTimes = {
  publishedAt: 'Published',
  supersededAt: 'Superseded',
  withdrawnAt: 'Withdrawn',
  retractedAt: 'Retracted',
  removedAt: 'Removed',
  ratifiedAt: 'Confirmed after publication',
  stageEnteredAt: 'In this stage since',
  dueAt: 'Review due',
  frozenAt: 'Frozen',
  submittedAt: 'Submitted',
  approvedAt: 'Approved',
  scheduledFor: 'Scheduled for',
  scheduledZone: 'Time zone of the schedule',
};

export const reviewStage = {
  localName: 'Name in each language',
  'localName.description':
    'At the desk and on the page about the publication. Left empty: the name above.',
  'checklist.singular': 'check',
  'checklist.plural': 'checks',
  checklist: 'Checklist',
  'checklist.item': 'Check',
  'checklist.localItem': 'In each language',
  'checklist.localItem.description': 'Left empty: the words above.',
};

export const transitions = {
  singular: 'Transition',
  plural: 'Transitions',
  edition: 'Edition',
  article: 'Article',
  sequence: 'Number',
  event: 'Event',
  fromState: 'From',
  toState: 'To',
  stage: 'Stage',
  actor: 'Who',
  actorName: 'Name',
  at: 'When',
  reason: 'Reason',
  contentHash: 'Content hash',
  data: 'Details',
  previousHash: 'Hash before',
  hash: 'Hash',
};
