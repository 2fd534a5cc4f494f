export const copyWorth = {
  fault: 'Shows not the page but',
  insistence: 'Counts all the same',
  'insistence.reason': 'Reason',
  'insistence.by': 'Who',
  'insistence.at': 'When',
};

export const linkHealth = {
  health: 'Link',
  'health.verdict': 'Verdict',
  'health.checkedAt': 'Checked',
  'health.statusCode': 'Status',
  'health.finalUrl': 'Led to',
  'health.failures': 'Failures in a row',
  'health.lastAliveAt': 'Last answered',
  'health.likeness': 'Likeness to the kept copy, 0 to 1',
  'health.error': 'Error',
  'health.nextCheckAt': 'Next check',
};

export const namedByEditions = { editions: 'Editions' };

export const sourceCopies = {
  snapshotAccess: 'Kept copies',
  archive: 'Copy in an archive',
  'archive.url': 'Address',
  'archive.at': 'Taken',
  mergedInto: 'Merged into',
};

export const linkChecks = {
  singular: 'Link check',
  plural: 'Link checks',
  source: 'Source',
  url: 'Address',
  checkedAt: 'Time',
  verdict: 'Verdict',
  statusCode: 'Status',
  finalUrl: 'Led to',
  milliseconds: 'Milliseconds',
  bytes: 'Bytes',
  contentType: 'Content type',
  error: 'Error',
  method: 'Asked with',
  hops: 'Redirects',
  textDigest: 'SHA-256 of the text',
  likeness: 'Likeness to the kept copy, 0 to 1',
  retryAt: 'Asked us to wait until',
};

export const snapshots = {
  singular: 'Snapshot',
  plural: 'Snapshots',
  source: 'Source',
  takenAt: 'Taken',
  address: 'Address',
  'address.description': 'Of which the file is a copy. Left empty, the source’s present address.',
  finalUrl: 'Led to',
  statusCode: 'Status',
  contentType: 'Type of the page',
  title: 'Title of the page',
  way: 'How it came here',
  tool: 'Made with',
  text: 'Text of the page',
  'text.description':
    'Read from the file. Only where it holds no words, as in a picture, they are typed here.',
  textDigest: 'SHA-256 of the text',
};

export const sources = {
  singular: 'Source',
  plural: 'Sources',
  type: 'Type',
  language: 'Language',
  authors: 'Authors',
  editors: 'Editors',
  containerTitle: 'Published in',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  edition: 'Edition',
  issued: 'Date',
  accessed: 'Read on',
  url: 'Web address',
  note: 'Note',
  variables: 'Other CSL variables',
};
