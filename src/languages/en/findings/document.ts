export const document = {
  'node-not-known': {
    message:
      'A part of the text is of a kind that cannot be published ({type}); its words are kept.',
    fix: 'Read this place again, and set it as a paragraph, list, quote, table or figure.',
  },
  'link-not-cited': {
    message: 'A plain link to {url} would be lost: published links are citations.',
    fix: 'Turn the link into a citation of that page.',
  },
  'address-in-text': {
    message:
      'The address {url} stands in the text and leads nowhere: published links are citations.',
    fix: 'Cite the page on the words that rest on it, and take the address out.',
  },
  'heading-level-changed': {
    message: 'A heading of level {level} becomes one of level {becomes}.',
  },
  'format-dropped': { message: 'The formatting “{format}” is not published; the words are kept.' },
  'cells-not-merged': { message: 'Merged cells of a table are published as separate ones.' },
  'picture-not-found': {
    message: 'A picture is missing from the media library.',
    fix: 'Choose the picture again, or take the figure out.',
  },
  'figure-without-picture': {
    message: 'A figure has no picture.',
    fix: 'Choose a picture in the figure, or take the figure out.',
  },
  'pull-quote-empty': {
    message: 'A pull quote has no words.',
    fix: 'Write its words, or take it out.',
  },
  'citation-without-key': {
    message: 'A citation has lost its key; its words are kept.',
    fix: 'Cite the source again on these words.',
  },
  'address-unusable': {
    message: '“{text}” is not a web address, so readers cannot be led to it.',
    fix: 'Give the whole address, beginning with https://, or leave the field empty.',
  },
  'address-with-password': {
    message: 'The address holds a user name or password, which everybody would see.',
    fix: 'Take out what stands between https:// and the sign @.',
  },
  'address-too-long': {
    message: 'The address “{text}…” is too long.',
    fix: 'Look for a shorter one of the same page.',
  },
  'doi-unusable': {
    message: '“{text}” is not a DOI.',
    fix: 'A DOI begins with 10. and has a slash, such as 10.1000/182. Leave it empty without one.',
  },
};
