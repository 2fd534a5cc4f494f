export const account = {
  'set-up-code-wrong': {
    message: 'This is not the code that the last start printed.',
    fix: 'Look at the terminal of the publication, or ask for a new code with: npm run ibidem -- set-up-code',
  },
  'set-up-done': {
    message: 'This publication has an administrator already.',
    fix: 'Log in, or ask an administrator for an account.',
  },
  'account-incomplete': { message: 'A name and an e-mail address are needed.' },
  'password-too-short': {
    message: 'A password has at least {least} characters.',
    fix: 'A few words in a row are easy to keep in mind.',
  },
  'password-too-long': { message: 'A password has at most {most} characters.' },
  'password-too-plain': {
    message: 'This password is among the first that anybody would try.',
    fix: 'A few words in a row that have nothing to do with you are better.',
  },
  'present-password-needed': {
    message: 'Passwords and e-mail addresses are changed with your own present password.',
    fix: 'Give the password with which you log in.',
  },
  'present-password-wrong': { message: 'This is not your present password.' },
  'one-account-at-a-time': {
    message: 'Passwords and e-mail addresses are changed one account at a time.',
  },
  'too-many-tries': {
    message: 'Too many tries.',
    fix: 'Try again in {seconds} s, or ask for a new password by e-mail.',
  },
  'accounts-not-theirs': {
    message: 'Only administrators look after accounts.',
    fix: 'Ask an administrator.',
  },
  'account-unknown': { message: 'Nobody here has the address {email}.' },
};

export const access = {
  'key-invalid': {
    message: 'This key is unknown, was revoked or has expired.',
    fix: 'Make a new one at the desk, under API keys.',
  },
  'key-lacks-scope': {
    message: 'This key is not for “{scope}”. It is for: {scopes}.',
    fix: 'Make a key with this scope.',
  },
  'not-with-a-key': { message: 'No key does this.', fix: 'Log in with a password.' },
  'key-name': {
    message: 'A key needs a name of up to 100 characters.',
    fix: 'Say what it is for.',
  },
  'key-scope-unknown': { message: '“{scope}” is no scope of a key.', fix: 'Known ones: {known}.' },
  'key-limit': { message: 'The limit is a whole number of requests a minute, from 1 to {most}.' },
  'key-expiry': {
    message: 'A key ends at a time to come.',
    fix: 'Give an instant such as {example}.',
  },
  'key-unknown': { message: 'There is no such key of yours.' },
  'query-too-deep': { message: 'The query is {depth} fields deep; {most} are allowed.' },
  'query-too-costly': {
    message: 'The query costs {cost}; {most} are allowed.',
    fix: 'Ask for fewer records at a time, or fewer fields.',
  },
  'query-too-wide': { message: 'The request asks {count} questions at once; {most} are allowed.' },
  'query-too-aliased': { message: 'The query has {count} aliases; {most} are allowed.' },
  'query-too-long': { message: 'The query is longer than {most} {unit}.' },
  'list-too-long': {
    message: 'The limit of “{field}” is a number from 1 to {most}.',
    fix: 'Ask page by page, or take everything with GET /api/export.',
  },
  'introspection-for-desk': {
    message: 'The schema is told to the desk only.',
    fix: 'Send a token, or a key with the scope “read”.',
  },
  'too-many-requests': {
    message: 'More than {limit} requests in a minute.',
    fix: 'Ask again in {seconds} s.',
  },
};

export const request = {
  'address-unreadable': {
    message: 'The address of the request cannot be read.',
    fix: 'Encode it as UTF-8.',
  },
  'body-unreadable': { message: 'The body of the request is not what its type says.' },
  'text-unreadable': {
    message: '“{name}” holds a sign that is part of no text.',
    fix: 'Leave out NUL, and halves of characters.',
  },
  'number-unfitting': { message: '“{name}” is a whole number from {from} to {to}.' },
  'filter-unreadable': {
    message: '“{name}” cannot be read.',
    fix: 'A filter is where[field][operator]=value; several stand in where[and][0] and so on.',
  },
  'value-of-another-kind': {
    message: '“{name}” does not hold a value of this kind.',
    fix: 'Look at the types in /api/openapi.json.',
  },
  'record-unknown': { message: 'There is no such record.' },
  'value-not-storable': {
    message: 'A value is too long or too large for its field, or not of its kind.',
    fix: 'Look at the types in /api/openapi.json.',
  },
  'related-unknown': {
    message: 'The request names a record that does not exist, or one that others need.',
  },
  'value-taken': { message: 'Another record has this value already.' },
};
