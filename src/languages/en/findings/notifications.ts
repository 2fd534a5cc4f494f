export const mail = {
  'mail-unknown': { message: 'There is no such e-mail.' },
  'mail-left': { message: 'This e-mail has left already.' },
  'mails-not-theirs': {
    message: 'Only administrators look after e-mails.',
    fix: 'Ask an administrator.',
  },
  'channels-unknown': {
    message: 'These are no choices of news and how they come.',
    fix: 'Choose for each kind of news one of: mail, digest, inbox, none.',
  },
};

export const webhook = {
  'webhook-not-found': {
    message: 'There is no such webhook.',
    fix: 'Look in the list of webhooks.',
  },
  'delivery-not-found': {
    message: 'There is no such delivery.',
    fix: 'Look in the list of deliveries.',
  },
  'webhooks-not-theirs': {
    message: 'Webhooks are looked after by publishers and administrators.',
    fix: 'Ask one of them.',
  },
  'webhook-deleted': {
    message: 'The webhook of this delivery was deleted, so there is nobody to send it to.',
    fix: 'Make the webhook again: it hears of everything from then on.',
  },
  'webhook-inactive': {
    message: 'The webhook “{name}” is not active.',
    fix: 'Tick “Active” first.',
  },
  'webhook-address': {
    message: '“{url}” is not an address to which a message can be sent.',
    fix: 'Give a whole address such as https://example.org/hooks.',
  },
  'webhook-credentials': {
    message: 'The address carries a name or password.',
    fix: 'Take them out: the receiver knows our messages by their signature.',
  },
  'webhook-secret': {
    message: 'A secret is “whsec_” and 24 to 64 bytes in base64.',
    fix: 'Leave the field empty, and a new one is made.',
  },
};
