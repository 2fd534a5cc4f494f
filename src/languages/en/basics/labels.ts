export const scopes = {
  read: 'read: what its person reads at the desk',
  write: 'write: texts, citations, sources, pictures, imports',
  workflow: 'workflow: review, publication, assignments',
  administer: 'administer: accounts, webhooks, settings, letters',
};

/** What an event is called once it has happened, in the log and where somebody was faster. */
export const happened = {
  create: 'Created',
  submit: 'Submitted for review',
  recall: 'Recalled from review',
  request_changes: 'Changes requested',
  approve: 'Approved',
  revise: 'Revised under review',
  reopen: 'Reopened',
  schedule: 'Scheduled',
  unschedule: 'Schedule cancelled',
  publish: 'Published',
  fail: 'Publication failed',
  force_publish: 'Published without review',
  ratify: 'Confirmed after publication',
  new_edition: 'New edition started',
  supersede: 'Superseded',
  withdraw: 'Withdrawn',
  propose_retraction: 'Retraction proposed',
  retract: 'Retracted',
  remove: 'Removed',
  discard: 'Discarded',
  check_claim: 'Claim checked',
  uncheck_claim: 'Check taken back',
};

/** What an edition is called in each state. */
export const states = {
  draft: 'Draft',
  in_review: 'In review',
  changes_requested: 'Changes requested',
  approved: 'Approved',
  scheduled: 'Scheduled',
  publish_failed: 'Publication failed',
  published: 'Published',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
  superseded: 'Superseded',
  removed: 'Removed',
  discarded: 'Discarded',
};

/** What an event is called where somebody may ask for it. */
export const events = {
  create: 'Create',
  submit: 'Submit for review',
  recall: 'Recall from review',
  request_changes: 'Request changes',
  approve: 'Approve',
  revise: 'Revise under review',
  reopen: 'Reopen',
  schedule: 'Schedule',
  unschedule: 'Cancel the schedule',
  publish: 'Publish',
  fail: 'Publication failed',
  force_publish: 'Publish without review',
  ratify: 'Confirm after publication',
  new_edition: 'Start a new edition',
  supersede: 'Supersede',
  withdraw: 'Withdraw',
  propose_retraction: 'Propose a retraction',
  retract: 'Retract',
  remove: 'Remove',
  discard: 'Discard',
  check_claim: 'Check a claim',
  uncheck_claim: 'Take a check back',
};

export const roles = {
  writer: 'Writer',
  reviewer: 'Reviewer',
  'fact-checker': 'Fact-checker',
  editor: 'Editor',
  publisher: 'Publisher',
  administrator: 'Administrator',
};

export const editionKinds = {
  first: 'First edition',
  update: 'Update',
  correction: 'Correction',
  minor: 'Minor edit',
};

/** What each kind is called in lists and settings. */
export const notificationKinds = {
  review_requested: 'Review requested',
  changes_requested: 'Changes requested',
  approved: 'Approved',
  scheduled: 'Scheduled',
  publish_failed: 'Publication failed',
  published: 'Published',
  withdrawn: 'Withdrawn, retracted or removed',
  mentioned: 'You are mentioned or answered',
  overdue: 'Review overdue',
  retraction_proposed: 'Retraction proposed',
  translation_affected: 'A translation is affected',
  administration: 'Accounts and settings',
};

/** What came instead of a page, as part of a sentence. */
export const pageFaults = {
  login: 'a login',
  consent: 'a question about cookies',
  challenge: 'a test of being human (CAPTCHA)',
  denied: 'a refusal',
  'rate-limited': 'a notice of too many requests',
  region: 'a notice that it is closed to our country',
  paywall: 'only the beginning of a paid text',
  'script-only': 'a frame that only a script would fill',
  'sends-on': 'a page that only sends on to another',
  'other-kind': 'something other than the file that the address names',
  'broken-file': 'a file that does not open',
  'not-found': 'a notice that nothing is there',
  'front-page': 'the front page of the site',
  parked: 'a notice of a domain or an account that nobody keeps',
  'default-page': 'the page of a server that was just set up',
  'no-words': 'a page without words',
  maintenance: 'a notice of works on the site',
  'server-error': 'a notice of an error',
};

/** What the desk calls each verdict. */
export const linkVerdicts = {
  unchecked: 'Never checked',
  alive: 'Answers',
  moved: 'Moved',
  failing: 'Failing',
  dead: 'Dead',
  drifted: 'Says something else now',
  'soft-404': 'Answers that there is nothing',
  blocked: 'Closed to us',
};
