export const setUp = {
  title: 'The first administrator',
  lead: 'This publication has no users yet. The code stands in the terminal where it was started.',
  code: 'Code',
  name: 'Name',
  email: 'E-mail address',
  password: 'Password, at least 12 characters',
  submit: 'Make the account',
};
