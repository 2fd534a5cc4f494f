import type { importRules } from './findings';

/**
 * What a file of our own does not bring back, and the finding that says so, or why nobody need be told. The tests of what
 * goes out and comes back leave out this and, but for spaces, nothing else; `docs/decisions/reading-files.md` says the same to people.
 */
export type Loss = {
  formats: readonly string[];
  /** As the page says it. */
  what: string;
} & ({ rule: keyof typeof importRules } | { untold: string });

const asPages = ['html', 'epub', 'jats', 'latex'];
const onPaper = ['docx', 'odt'];

/** Formats that bring back every document as it was. */
export const lossless: readonly string[] = ['json', 'md'];

export const losses = {
  fields: {
    formats: [...onPaper, ...asPages],
    what: 'fields of cited works, locators apart from their notes, topics, kind and statements',
    rule: 'own-fields-made-anew',
  },
  pictures: {
    formats: ['html', 'jats', 'latex'],
    what: 'pictures, whose files are not in the file',
    rule: 'picture-left-out',
  },
  leadPicture: {
    formats: [...onPaper, 'epub'],
    what: 'the place of the lead picture, which is the first of the text then',
    untold: 'whoever looks at the text sees it',
  },
  pictureTerms: {
    formats: [...onPaper, 'epub'],
    what: 'source and licence of a picture, which are words of its caption then',
    untold: 'no word is lost',
  },
  listStart: {
    formats: ['odt'],
    what: 'the first number of a list',
    untold: 'Pandoc does not read it, so that nothing is there to tell by',
  },
  neighbours: {
    formats: onPaper,
    what: 'the border between two neighbouring quotations, or boxes without titles',
    untold: 'a word processor shows them as one',
  },
  headAlone: {
    formats: ['jats'],
    what: 'that the only rows of a table are its head',
    untold: 'JATS wants rows below a head, and no word is lost',
  },
  emptyBox: {
    formats: onPaper,
    what: 'a box that holds nothing but its title',
    untold: 'a gap, nothing says so yet',
  },
  loneSpace: {
    formats: asPages,
    what: 'a space that alone is bold or the like',
    untold: 'nobody sees it',
  },
  itemParagraphs: {
    formats: ['docx'],
    what: 'the further paragraphs of an item, which stand behind the list',
    untold: 'no word is lost, and the paragraphs are seen behind',
  },
  signs: {
    formats: ['txt'],
    what: 'headings, lists, marks of notes and everything else that is no word',
    untold: 'whoever takes words alone wants words alone',
  },
  layout: {
    formats: ['pdf'],
    what: 'everything but lines of words',
    rule: 'pdf-layout-lost',
  },
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

export const isLostIn = (format: string, name: LossName): boolean =>
  losses[name].formats.some((one) => one === format);
