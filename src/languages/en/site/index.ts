import { article } from './article';
import { theme } from './theme';
import { finding } from './finding';
import { editions } from './editions';
import { programs } from './programs';
import { search } from './search';
import { sources } from './sources';
import { speed } from './speed';

/**
 * What the site says, in English. `{name}` is replaced; a text that depends on a number is given by
 * the plural categories of the language (CLDR, `Intl.PluralRules`).
 */
export const site = {
  direction: 'ltr',
  languageName: 'English',
  skipToContent: 'Skip to the text',
  mainNavigation: 'Main',
  languages: 'Languages',
  articles: 'Articles',
  allArticles: 'All articles',
  archive: 'Archive',
  topics: 'Topics',
  about: 'About',
  corrections: 'Corrections',
  correctionsIntro:
    'What this publication has corrected, withdrawn or retracted, in all of its languages.',
  noCorrections: 'Nothing has been corrected, withdrawn or retracted so far.',
  feed: 'Feed',
  latest: 'Latest',
  noArticles: 'Nothing has been published here yet.',
  kind: {
    analysis: 'Analysis',
    commentary: 'Commentary',
    report: 'Report',
    interview: 'Interview',
    legacy: 'From the archive',
  },
  bylineRole: {
    author: '',
    editor: 'Edited by {name}',
    translator: 'Translated by {name}',
    interviewer: 'Interview by {name}',
    interviewee: 'In conversation: {name}',
  },
  edition: 'Edition {number}',
  updated: 'Updated {date}',
  notYetPublished: 'Not yet published',
  firstAppeared: 'First published by {publisher}, {date}',
  firstAppearedUndated: 'First published by {publisher}',
  readingTime: { one: '{count}-minute read', other: '{count}-minute read' },
  sourceCount: { one: '{count} source', other: '{count} sources' },
  allArchived: 'all archived',
  alsoIn: 'Also in',
  partOfSeries: 'Series',
  part: 'part {number}',
  keyPoints: 'In brief',
  contents: 'Contents',
  notes: 'Notes',
  note: 'Note {number}',
  backToText: 'Back to the text',
  backToPlace: 'Back to the text, place {number}',
  closeNote: 'Close',
  references: 'References',
  pictureSource: 'Source: {source}',
  citeThis: 'Cite this',
  citePermanent: 'The address is permanent; this is edition {number}.',
  contentHash: 'Text as reviewed: SHA-256 {hash}',
  downloads: 'Download',
  editions: 'Editions',
  editionKind: {
    first: 'First published',
    update: 'Updated',
    correction: 'Corrected',
    minor: 'Small changes',
  },
  currentEdition: 'this one',
  notice: {
    correction: 'Correction',
    withdrawal: 'Withdrawn',
    retraction: 'Retracted',
    removal: 'Removed',
  },
  retractedExplanation:
    'This text has been retracted. It stays readable so that citations of it can be understood; do not rely on it.',
  retractedTitle: 'Retracted: {title}',
  reviewDue: 'Published ahead of its review, which is still to come.',
  unverified: 'From the archive: the citations of this text have not been verified.',
  ...sources,
  ...theme,
  ...editions,
  ...programs,
  ...article,
  ...speed,
  ...finding,
  ...search,
  untitled: 'Untitled',
  affiliations: 'Affiliations',
  since: 'since {year}',
  elsewhere: 'Elsewhere',
  articleCount: { one: '{count} article', other: '{count} articles' },
  page: 'Page {page} of {total}',
  pages: 'Pages',
  next: 'Next',
  previous: 'Previous',
  newer: 'Newer',
  older: 'Older',
  notFoundTitle: 'There is no page at this address',
  notFoundText:
    'The address may have been mistyped. Addresses that this publication has given out are never taken back: a text that moved leads on to its new place, and a text that was withdrawn says so.',
  goneTitle: 'This text is no longer published',
  goneText:
    'The publication has taken it back. The address stays, so that whoever cited it can learn why.',
  goneWithdrawn: 'This text was withdrawn on {date}.',
  goneRemoved: 'This text was removed.',
  goneRemovedOn: 'This text was removed on {date}.',
  goneUnnamedTitle: 'There is nothing here at the moment',
  goneUnnamed:
    'This page was about somebody or something that a published text named. No text that is published now does. The address stays, and comes back with the next text that needs it.',
  backHome: 'To the front page',
  footerPromise: 'Every footnote leads to its source.',
  textsUnder: 'Texts are published under {licence}.',
};
