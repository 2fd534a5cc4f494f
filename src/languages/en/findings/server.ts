export const filter = {
  'parameter-unknown': { message: 'There is no parameter “{name}”.', fix: 'Known ones: {known}.' },
  'parameter-repeated': {
    message: 'The parameter “{name}” is given more than once.',
    fix: 'Give it once.',
  },
  'value-not-in-list': { message: '“{value}” is no value of “{name}”.', fix: 'One of: {known}.' },
  'not-a-day': { message: '“{name}” is not a day: “{value}”.', fix: 'Write it as 2025-06-10.' },
  'not-an-instant': {
    message: '“{name}” is neither a day nor an instant: “{value}”.',
    fix: 'Write it as 2025-06-10 or 2025-06-10T12:00:00Z.',
  },
  'not-a-cursor': {
    message: '“{name}” is no place in an export.',
    fix: 'Take it from the “cursor” of the last whole line.',
  },
  'not-a-number': { message: '“{name}” is not a whole number from {from} to {to}: “{value}”.' },
  'not-a-domain': {
    message: '“{name}” is not a site: “{value}”.',
    fix: 'Write it as example.org.',
  },
  'source-not-public': { message: 'No published text cites a source “{name}”.' },
  'article-not-public': { message: 'No published article is called “{name}”.' },
  'article-withdrawn': { message: 'The article “{name}” was withdrawn.' },
  'article-removed': { message: 'The article “{name}” was removed.' },
};

export const serverRequest = {
  'address-unreadable': {
    message: 'This address could be read in more than one way, or in none.',
    fix: 'Write it without “.”, “..”, backslashes, semicolons and encoded slashes.',
  },
  'address-too-long': { message: 'This address is too long.', fix: 'Ask for less at once.' },
  'host-unreadable': {
    message: 'The host of this request is not one name.',
    fix: 'Send one header “Host”.',
  },
  'method-unknown': {
    message: 'Nothing here is done by {method}.',
    fix: 'Known methods: {known}.',
  },
  'method-overridden': {
    message: 'A header cannot make this request another one.',
    fix: 'Send it by the method that you mean.',
  },
  'origin-foreign': {
    message: 'A page of another site cannot do this in somebody’s name.',
    fix: 'Programs send a key or a token and no cookie. If this is your own desk, open it under its public address (PUBLIC_URL).',
  },
  'body-unreadable': {
    message: 'Where this request ends cannot be told.',
    fix: 'Send it whole or in chunks.',
  },
  'body-type-unknown': {
    message: 'What was sent is of no known type ({type}).',
    fix: 'Known ones: {known}.',
  },
  'body-too-large': {
    message: 'What was sent is larger than {most} bytes.',
    fix: 'Send less at once.',
  },
  'body-needs-session': {
    message: 'More than {most} bytes are taken only from who is logged in or brings a key.',
    fix: 'Log in, or send less at once.',
  },
  'body-too-slow': { message: 'What was announced did not come in time.', fix: 'Send it again.' },
};
