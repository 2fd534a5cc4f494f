export const bibliography = {
  'bibliography-unknown': {
    message: 'This is no list of works that can be read.',
    fix: 'Bring one of these: {known}.',
  },
  'bibliography-too-large': {
    message: 'The file has {size} MB; {limit} MB are taken at most.',
    fix: 'Divide it.',
  },
  'bibliography-too-long': {
    message: 'The file has {count} entries; {limit} are taken at most.',
    fix: 'Divide it.',
  },
  'bibliography-empty': { message: 'The file names no work.' },
  'entry-unreadable': {
    message: 'The entry “{entry}” cannot be read: {place}. It was left out.',
    fix: 'Correct it in the file and bring the file again: what is here already is not doubled.',
  },
  'entry-unfinished': {
    message: 'The entry “{entry}” has no end; it was taken as far as it goes.',
  },
  'names-and-others': {
    message: 'The entry ends its names with “and others”: there are more than it names.',
  },
  'entry-title-made': {
    message: 'The entry has no title, address or DOI; it is called “{title}” now.',
    fix: 'Give the source its title.',
  },
  'entry-nameless': {
    message: 'The entry says nothing by which a work could be known. It was left out.',
  },
  'entry-address-unreadable': {
    message: '“{address}” is no web address; it stands in the note now.',
  },
  'entry-address-password': {
    message: 'A user name or password stood in the address {address}; it was left out.',
  },
  'entry-doi-unreadable': { message: '“{doi}” is no DOI; it stands in the note now.' },
  'field-left-out': {
    message: '“{field}” has no place in a source and was left out ({count} times).',
  },
  'command-left': { message: 'The LaTeX command “{command}” is not known and stays in the text.' },
};
