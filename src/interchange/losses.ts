import type { importRules } from './findings';

/**
 * What a file of our own may not bring back (which format loses what, the format says), and the finding that says so, or why nobody need be told. The tests of what
 * goes out and comes back leave out this and, but for spaces, nothing else; `docs/decisions/reading-files.md` says the same to people.
 */
export type Loss = {
  /** As the page says it. */
  what: string;
} & ({ rule: keyof typeof importRules } | { untold: string });

export const losses = {
  fields: {
    what: 'fields of cited works, locators apart from their notes, topics, kind and statements',
    rule: 'own-fields-made-anew',
  },
  pictures: {
    what: 'pictures, whose files are not in the file',
    rule: 'picture-left-out',
  },
  leadPicture: {
    what: 'the place of the lead picture, which is the first of the text then',
    untold: 'whoever looks at the text sees it',
  },
  pictureTerms: {
    what: 'source and licence of a picture, which are words of its caption then',
    untold: 'no word is lost',
  },
  listStart: {
    what: 'the first number of a list',
    untold: 'Pandoc does not read it, so that nothing is there to tell by',
  },
  neighbours: {
    what: 'the border between two neighbouring quotations, or boxes without titles',
    untold: 'a word processor shows them as one',
  },
  headAlone: {
    what: 'that the only rows of a table are its head',
    untold: 'JATS wants rows below a head, and no word is lost',
  },
  emptyBox: {
    what: 'a box that holds nothing but its title',
    untold: 'a gap, nothing says so yet',
  },
  loneSpace: {
    what: 'a space that alone is bold or the like',
    untold: 'nobody sees it',
  },
  itemParagraphs: {
    what: 'the further paragraphs of an item, which stand behind the list',
    untold: 'no word is lost, and the paragraphs are seen behind',
  },
  signs: {
    what: 'headings, lists, marks of notes and everything else that is no word',
    untold: 'whoever takes words alone wants words alone',
  },
  layout: {
    what: 'everything but lines of words',
    rule: 'pdf-layout-lost',
  },
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;
