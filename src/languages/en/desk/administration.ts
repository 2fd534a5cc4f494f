/** What the desk says of accounts, and of the log of what was done about them and about settings. */
export const administration = {
  'account.presentPassword': 'Your present password',
  'account.presentPasswordHint':
    'Needed to change a password or an e-mail address: your own, or another person’s.',
  'administration.title': 'Accounts and settings',
  'administration.lead':
    'Who changed accounts, rights, keys, the policy and settings, and who came in. Nobody can change this log.',
  'administration.subject': 'About',
  'administration.road': 'By',
  'administration.details': 'Details',
  'administration.none': 'Nothing in the log fits this.',
  'administration.entries': 'What was done',
  'administration.ndjson': 'Download as lines of JSON',
  'administration.from': 'was',
  'administration.to': 'is',
  'administration.network': 'from',
  'administration.long': 'changed; too long to show',
  'webhook.newSecret': 'Make a new secret',
  'webhook.newSecretHint': 'It is shown once. For a day the one before signs, too.',
  'webhook.secret': 'Secret for signatures',
} as const;
