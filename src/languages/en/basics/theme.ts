export const theme = {
  'no-colour': {
    message: '“{written}” is no colour.',
    fix: 'Write it with six digits, as in #8c2d1b.',
  },
  'accent-unreadable': {
    message:
      'Words in {colour} have a contrast of {ratio} to 1 with the paper; 4.5 to 1 is the least.',
    fix: 'The nearest colour that can be read is {suggestion}.',
  },
  'dark-accent-unreadable': {
    message:
      'Words in {colour} have a contrast of {ratio} to 1 with the dark paper; 4.5 to 1 is the least.',
    fix: 'The nearest colour that can be read is {suggestion}; left empty, it follows from the accent.',
  },
  'paper-too-dark': {
    message:
      'Small lines have a contrast of {ratio} to 1 with a paper in {colour}; 4.5 to 1 is the least.',
    fix: 'The nearest paper on which they can be read is {suggestion}.',
  },
};
