export const citation = {
  'citation-not-found': {
    message: 'There is no such citation.',
    fix: 'Reload the page: it may be gone.',
  },
  'citation-changed': {
    message: 'Somebody else has changed this citation since you opened it.',
    fix: 'Close it, open it again, and look at what they entered.',
  },
  'citation-key-unusable': {
    message: 'The key of a citation consists of up to 64 letters, digits and hyphens.',
  },
  'citation-key-taken': {
    message: 'This key belongs to a citation of another article.',
    fix: 'Take a new key.',
  },
  'waivers-not-allowed': {
    message: 'The editorial policy lets no citation stand without a source.',
    fix: 'Name a source, take the claim out, or ask a publisher to change the policy.',
  },
  'nothing-cited': {
    message: 'The citation names neither a source nor says anything itself.',
    fix: 'Choose a source, paste an address, or write the note.',
  },
  'source-not-known': {
    message: 'There is no source “{source}”.',
    fix: 'Choose the source from the list again.',
  },
  'address-not-readable': {
    message: '“{text}” is not a web address, DOI or ISBN.',
    fix: 'Paste the whole address, beginning with https://, or describe the work by hand.',
  },
  'work-not-described': {
    message: '“{text}” does not say which work it is.',
    fix: 'It can be cited by its address alone, or described by hand.',
  },
  'work-not-reached': {
    message: 'Nobody could be asked what “{text}” is ({why}).',
    fix: 'See whether the address is right. It can be cited by its address alone, or described by hand.',
  },
  'work-too-slow': {
    message: 'What “{text}” is was not found out in time.',
    fix: 'Cite it by its address: it is described in the background.',
  },
  'work-without-title': {
    message: 'A work without a web address needs a title.',
    fix: 'Write the title of the work.',
  },
  'waiver-without-reason': {
    message: 'A citation is waived only with a reason, and readers see it.',
    fix: 'Write why these words may stand without a source.',
  },
  'waiver-not-yours': {
    message: 'Only an editor or a publisher lets words stand without a source.',
    fix: 'Ask an editor, or find the source.',
  },
  'link-waiver-not-yours': {
    message: 'Only an editor or a publisher lets a citation stand without its page or copy.',
    fix: 'Ask an editor, correct the address, or upload a copy.',
  },
  'link-waivers-not-allowed': {
    message: 'The editorial policy lets no citation stand without its page or copy.',
    fix: 'Correct the address, upload a copy, or ask a publisher to change the policy.',
  },
  'link-waiver-without-reason': {
    message: 'A citation stands without its page or copy only for a reason.',
    fix: 'Write why it may: who saw the page, and where else it can be found.',
  },
  'nothing-to-waive': {
    message: 'Nothing of what you name is lacking here that a reason could make up for.',
    fix: 'Look at the findings again. A link that was never checked has to be checked.',
  },
  'citation-not-open': {
    message: 'No edition of this article is being prepared, so nothing has to be decided on it.',
    fix: 'Begin a new edition first.',
  },
};
