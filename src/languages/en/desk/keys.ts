/** What the desk says of keys for programs. */
export const keys = {
  'key.title': 'Make a key',
  'key.name': 'What it is for',
  'key.scopes': 'What it may do',
  'key.none': 'Nothing chosen: it reads what everybody may, with a limit of its own.',
  'key.perMinute': 'Requests a minute',
  'key.perMinuteHint': 'Empty: as many as usual.',
  'key.ends': 'Valid for',
  'key.days': '{{days}} days',
  'key.always': 'until revoked',
  'key.make': 'Make the key',
  'key.once': 'Copy it now: it is not shown again.',
  'key.secret': 'The key',
  'key.revoke': 'Revoke',
  'key.revoked': 'Revoked. Programs that use it are refused from now on.',
} as const;
