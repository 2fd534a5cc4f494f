export const source = {
  'source-missing': {
    message: 'There is no such source.',
    fix: 'Reload the page: it may be gone.',
  },
  'source-changed': {
    message: 'Somebody else has changed “{title}” since you opened it.',
    fix: 'Look at both sources again before you merge them.',
  },
  'source-merged': {
    message: '“{title}” has been merged into another source already.',
    fix: 'Open the source that it leads to.',
  },
  'source-is-itself': {
    message: 'A source is not merged into itself.',
    fix: 'Choose another one.',
  },
  'merge-not-yours': {
    message: 'Only editors, publishers and fact-checkers merge sources.',
    fix: 'Ask one of them.',
  },
  'import-not-yours': { message: 'Only those who write, review or edit bring in sources.' },
  'sources-busy': {
    message: 'Others are citing this source at the moment, so nothing was merged.',
    fix: 'Try again.',
  },
  'source-known': {
    message: '“{title}” has {value} already (source {source}).',
    fix: 'Use that source, or merge the two.',
  },
  'variable-unusable': {
    message: '“{name}” is no variable of CSL 1.0.2, or not of the kind that it takes.',
    fix: 'See the list of variables in the specification of CSL.',
  },
};
