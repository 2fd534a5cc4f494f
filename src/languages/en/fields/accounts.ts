export const apiKeys = {
  singular: 'API key',
  plural: 'API keys',
  description:
    'A key lets a program act for you, within its scopes. Whoever has it can do the same.',
  name: 'Name',
  owner: 'Acts for',
  scopes: 'Scopes',
  'scopes.description': 'Without any it reads what everybody may, with a limit of its own.',
  perMinute: 'Requests a minute',
  beginning: 'Begins with',
  lastUsedAt: 'Last used',
  expiresAt: 'Ends',
  revokedAt: 'Revoked',
};

export const mails = {
  singular: 'E-mail',
  plural: 'E-mails',
  description: 'Every letter of the publication. Without a mail server (SMTP_URL) they stay here.',
  to: 'To',
  subject: 'Subject',
  text: 'Text',
  html: 'As HTML',
  sentAt: 'Sent',
  gaveUpAt: 'Given up',
  attempts: 'Attempts',
  lastError: 'Last failure',
  notification: 'Notification',
  passwordFor: 'Password of',
  key: 'Key',
};

export const notifications = {
  singular: 'Notification',
  plural: 'Notifications',
  key: 'Key',
  recipient: 'To',
  kind: 'Kind',
  article: 'Article',
  edition: 'Edition',
  comment: 'Comment',
  actorName: 'Who',
  data: 'Details',
  at: 'When',
  readAt: 'Read',
};

export const users = {
  singular: 'User',
  plural: 'Users',
  name: 'Name',
  roles: 'Roles',
  'roles.description': 'A person may have several.',
  language: 'Language of the desk',
  channels: 'What reaches you',
  active: 'Active',
  'active.description': 'An inactive person cannot log in; what they did stays on record.',
};

export const webhookDeliveries = {
  singular: 'Delivery',
  plural: 'Deliveries',
  key: 'Key',
  webhook: 'Webhook',
  url: 'Address',
  edition: 'Edition',
  sequence: 'Number in the log',
  event: 'Event',
  state: 'State',
  attempts: 'Attempts',
  log: 'What was answered',
  payload: 'Message',
  lastStatus: 'Last status',
  deliveredAt: 'Delivered',
};

export const webhooks = {
  singular: 'Webhook',
  plural: 'Webhooks',
  name: 'Name',
  url: 'Address',
  secret: 'Secret for signatures',
  secretChangedAt: 'Secret changed',
  events: 'Only these events',
  'events.description': 'All of them where none is chosen.',
  active: 'Active',
};
