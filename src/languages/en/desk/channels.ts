/** Of what a person hears, and how. */
export const channels = {
  'channels.title': 'What reaches you',
  'channels.to': 'Letters go to {{email}}.',
  'channels.daily':
    'The daily letter leaves at {{hour}} ({{zone}}), if something of it is still unread.',
  'channels.yours': 'You choose',
  'channels.hint':
    'All but “not at all” also stands in your inbox. Home shows what waits for you, whatever you choose.',
  'channels.all': 'All of these',
  'channels.mail': 'by mail at once',
  'channels.digest': 'daily letter',
  'channels.inbox': 'inbox only',
  'channels.none': 'not at all',
  'channels.kept': 'Kept: {{name}}, {{channel}}',
  'channels.always': 'Always',
  'channels.alwaysHint': 'This is for you alone and cannot be turned off.',
  'channels.always.given': 'A review is given to you by name',
  'channels.always.account':
    'Your account and your keys; also the settings of the publication, if you answer for them',
  'channels.always.password': 'A new password that you have asked for',
  'channels.inboxAndMail': 'inbox, and mail at once',
  'channels.mailAlone': 'by mail',
} as const;
