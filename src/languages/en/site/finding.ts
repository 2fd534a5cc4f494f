/** What the pages say that lead to texts, in English. */
export const finding = {
  authors: 'Authors',
  authorsIntro: 'Who has written here, in the order of their surnames.',
  noAuthors: 'Nobody has published here yet.',
  authorCount: { one: '{count} author', other: '{count} authors' },
  letters: 'Letters',
  otherLetters: 'Others',
  alsoWritesIn: 'Also writes in',
  seriesAll: 'Series',
  seriesIntro: 'Texts that are meant to be read one after the other.',
  noSeries: 'There is no series yet.',
  seriesParts: { one: '{count} part', other: '{count} parts' },
  topicsIntro: 'What this publication writes about.',
  noTopics: 'There is no topic with a text in this language yet.',
  archiveIntro:
    'Everything that this publication has published in English, by the day of each text.',
  archiveOf: 'Published in {span}',
  allYears: 'All years',
  months: 'Months',
  years: 'Years',
  undatedNote: 'Texts without a date are in the list of all articles.',
  domainsAll: 'Sites cited',
  domainsIntro:
    'The sites on which most of what is published here rests, by the number of passages that cite them.',
  noDomains: 'No published text cites a page on the web yet.',
  allDomains: 'All sites that are cited',
  moreOnTopic: 'All on this topic',
  moreInSeries: 'The whole series',
  moreOfKind: 'All articles',
  chosen: 'Worth reading',
  kinds: {
    analysis: 'Analyses',
    commentary: 'Commentaries',
    report: 'Reports',
    interview: 'Interviews',
    legacy: 'From the archive',
  },
  footerRead: 'To read',
  footerCheck: 'To check',
  footerAbout: 'About us',
  people: 'Who makes it',
  contact: 'Contact',
  contactText: 'Write to us at {address}.',
  howWeReview: 'How a text is reviewed',
  reviewIntro:
    'Every text passes these stages before it is published. Whoever has written, edited or signed a text approves none of them.',
  reviewNoStages: 'Every text is approved by somebody who has not worked on it.',
  reviewStage: {
    one: 'approved by one person: {roles}',
    other: 'approved by {count} people: {roles}',
  },
  reviewOnlyFor: 'only for: {kinds}',
  firstStages: {
    'Substantive review': 'Substantive review',
    'Fact check': 'Fact check',
    'Copy edit': 'Copy edit',
  },
  reviewRole: {
    administrator: 'administrator',
    publisher: 'publisher',
    editor: 'editor',
    reviewer: 'reviewer',
    'fact-checker': 'fact-checker',
    writer: 'writer',
    'named-people': 'people named for it',
  },
  reviewSources:
    'Nothing is published while one of its notes lacks a source, or while a cited page is broken and no copy of it is kept.',
  reviewExact:
    'What you read is, byte for byte, what was approved; the hash beside each text shows it. Whatever changes later becomes a new edition, and the earlier ones stay readable.',
  reviewForced:
    'Where a text had to be published ahead of its review, its page says so until the review has caught up.',
  corrected: 'Corrections are public',
  correctedText: 'Everything that was corrected, withdrawn or retracted is on one list:',
  termsOfUse: 'Terms of use',
  accessibility: 'Accessibility',
  accessibilityIntro:
    'Everybody should be able to read this publication, whatever they read with. This is what we do for it, and what does not work yet.',
  accessibilityDone: 'What we do',
  accessibilityMeasures: {
    standard:
      'The aim are the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Every kind of page is checked against them by program, in light and in dark, on a narrow and a wide window, before any change of the site goes out.',
    keyboard:
      'Everything can be reached and used with a keyboard alone, and it always shows where you are.',
    scripts:
      'Everything can be read without JavaScript. Notes stand at the end of each text whether or not they also open beside it.',
    contrast:
      'Text and links keep a contrast of at least 4.5 to 1, in the light theme and the dark one. The site follows what your system asks for: theme, larger text, less motion, forced colours.',
    zoom: 'Pages can be enlarged to 400 % and read on a screen 320 pixels wide without scrolling sideways; wide tables scroll by themselves.',
    structure:
      'Headings, notes, references and languages are marked as what they are, so that a screen reader can find and pronounce them.',
    files:
      'Every article can be taken along as EPUB, as plain text, or as a tagged PDF (PDF/UA-1).',
  },
  accessibilityLimits: 'What does not work yet',
  accessibilityKnown: {
    pictures:
      'A picture is described by whoever placed it; some descriptions say less than the picture.',
    copies:
      'Kept copies of other people’s pages are shown as they were, with the barriers that they had.',
    judged: 'The site has been checked by its makers and by programs, not by an outside auditor.',
  },
  accessibilityContact: 'If something bars you',
  accessibilityWrite:
    'Tell us, and say at which address it happened and with what you read. We will give you the text in a form that works for you.',
  accessibilityNoContact: 'The publication has not named an address for this yet.',
};
