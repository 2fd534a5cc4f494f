export const administrationEvents = {
  account_made: 'Account made',
  account_changed: 'Account changed',
  email_changed: 'E-mail changed',
  password_changed: 'Password changed',
  password_link_asked: 'New password asked for',
  password_reset: 'Password set by letter',
  rights_changed: 'Rights changed',
  account_released: 'Tries forgiven',
  signed_in: 'Signed in',
  sign_in_failed: 'Sign-in failed',
  sign_in_held: 'Sign-in slowed down',
  key_made: 'Key made',
  key_revoked: 'Key revoked',
  feed_made: 'Calendar address made',
  feed_revoked: 'Calendar address revoked',
  webhook_made: 'Webhook made',
  webhook_changed: 'Webhook changed',
  webhook_secret_changed: 'Secret of a webhook changed',
  webhook_deleted: 'Webhook deleted',
  policy_changed: 'Editorial policy changed',
  settings_changed: 'Settings changed',
  job_tried_again: 'Job tried again',
};

export const administrationRoads = {
  session: 'Session',
  key: 'Key of a program',
  server: 'Server',
  stranger: 'Without a login',
};

export const suggestionReasons = {
  title: 'title resembles the words',
  author: '{name} is named in the sentence',
  place: '{name} is named in the sentence',
  words: 'shares words with the sentence: {words}',
  nearby: 'cited close by in this article',
  article: 'cited in this article',
  year: 'the sentence says {year}',
};

/** Why a page could not be read, as part of a sentence. */
export const fetchErrors = {
  'url-refused': 'it is no web address',
  'port-refused': 'its port is not one of the web',
  'credentials-refused': 'it carries a name and a password',
  'address-refused': 'it leads into a private network',
  'too-many-redirects': 'it redirects without end',
  'redirect-without-target': 'it redirects to nowhere',
  timeout: 'no answer in time',
  'host-not-found': 'the site’s name is not known',
  'connection-failed': 'no connection',
  'tls-failed': 'no secure connection',
  'response-broken': 'a broken answer',
};

export const closedPage = 'a login or a question stands before it';

/** What the kinds of work are called, at the desk and on readers' pages. */
export const cslTypes = {
  article: 'Article or preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  classic: 'Classical work',
  collection: 'Archival collection',
  dataset: 'Data set',
  document: 'Document',
  entry: 'Entry of a database',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Picture',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Court decision',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film or video',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  'paper-conference': 'Conference paper',
  patent: 'Patent',
  performance: 'Performance',
  periodical: 'Periodical',
  personal_communication: 'Letter or message',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Book review',
  software: 'Software',
  song: 'Recording of music',
  speech: 'Speech',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

export const citationStatus = {
  unresolved: 'Unresolved',
  proposed: 'Proposed',
  resolved: 'Resolved',
  waived: 'Waived',
  orphaned: 'No longer in the text',
};

export const quotationVerdict = {
  unchecked: 'Not looked for yet',
  verified: 'Stands in the source',
  differs: 'Differs from the source',
  'not-found': 'Not found in the source',
  unreadable: 'The kept copy has no text',
};

export const frontPageSectionSubject = {
  latest: 'The newest articles',
  topic: 'A topic',
  series: 'A series',
  kind: 'A kind of article',
  chosen: 'Articles chosen by hand',
};

export const frontPageSectionTheme = {
  rows: 'One under another',
  columns: 'Side by side, titles only',
};

/** The sections of the desk's sidebar. */
export const groups = {
  writing: 'Writing',
  sources: 'Sources',
  record: 'Record',
  publication: 'Publication',
  administration: 'Administration',
};

export const articleKind = {
  analysis: 'Analysis',
  commentary: 'Commentary',
  report: 'Report',
  interview: 'Interview',
  legacy: 'Legacy',
};

export const bylineRole = {
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  interviewer: 'Interviewer',
  interviewee: 'Interviewee',
};

export const locator = {
  page: 'Page',
  chapter: 'Chapter',
  section: 'Section',
  paragraph: 'Paragraph',
  timestamp: 'Time',
  figure: 'Figure',
  table: 'Table',
  'article-locator': 'Article of a law',
  folio: 'Leaf',
};

export const publicationThemeTypeface = {
  serif: 'Ibidem Serif, after Source Serif 4',
  literata: 'Literata',
  book: 'Ibidem Book, after PT Serif',
};

export const sourceCopiesAccess = {
  policy: 'As the editorial policy says',
  public: 'Open to readers',
  private: 'For the desk alone',
};

export const snapshotsSnapshotWay = {
  capture: 'Taken by the publication',
  upload: 'Uploaded by a person',
};

export const webhookDeliveriesState = {
  pending: 'Waiting',
  delivered: 'Delivered',
  failed: 'Given up',
};

/** Jobs, by what they see to. */
export const jobNames = {
  'ensure-transition-is-announced': 'Tell people and programs of a step',
  'ensure-edition-is-published': 'Publish a scheduled edition',
  'ensure-mail-is-sent': 'Send an e-mail',
  'ensure-password-letter-is-kept': 'Write a letter about a password',
  'ensure-failed-sign-in-is-logged': 'Log a failed sign-in',
  'ensure-webhook-is-delivered': 'Deliver a message to a webhook',
  'ensure-comment-is-announced': 'Tell people of a comment',
  'ensure-assignment-is-announced': 'Tell somebody of a review',
  'ensure-source-is-described': 'Describe a source',
  'ensure-source-is-checked': 'Look at a cited page',
  'ensure-source-is-archived': 'Keep a copy of a cited page',
  'ensure-archived-copy-is-known': 'Ask archives for a copy',
  'ensure-quotations-are-checked': 'Look for quoted words in copies',
  'ensure-renditions-are-made': 'Write the files of an article',
  'ensure-renditions-are-forgotten': 'Remove files that are no longer shown',
  'ensure-search-knows-names': 'Bring names in the search up to date',
  'ensure-no-edition-is-forgotten': 'See that no scheduled edition is forgotten',
  'ensure-overdue-reviews-are-announced': 'Remind of overdue reviews',
  'ensure-daily-letters-are-kept': 'Write the letters of the day',
  'ensure-due-links-are-checked': 'Find cited pages that are due for a look',
  'ensure-copies-are-judged': 'Judge kept copies',
  'ensure-no-copy-is-missing': 'Ask again for copies that are missing',
  'ensure-no-rendition-lingers': 'Tidy the store of files',
  'ensure-old-tries-are-forgotten': 'Forget old tries of passwords',
};
