export const articles = {
  singular: 'Article',
  plural: 'Articles',
  title: 'Title',
  topics: 'Topics',
  hero: 'Picture at the head',
  'hero.image': 'Image',
};

export const authors = {
  singular: 'Author',
  plural: 'Authors',
  name: 'Name as printed',
  bio: 'About',
  photo: 'Photo',
  'affiliations.singular': 'affiliation',
  'affiliations.plural': 'affiliations',
  affiliations: 'Affiliations',
  'affiliations.organisation': 'Organisation',
  'affiliations.position': 'Position',
  'affiliations.from': 'From',
  'affiliations.to': 'Until',
  'links.singular': 'link',
  'links.plural': 'links',
  links: 'Links',
  'links.label': 'Label',
  'links.url': 'Address',
  user: 'User',
  'user.description': 'Who this is at the desk. Nobody approves an edition that bears their name.',
};

export const articleIdentity = {
  kind: 'Kind',
  language: 'Language',
  translationGroup: 'Translation group',
  'translationGroup.description': 'Translations of one article share it.',
  owner: 'Owner',
};

export const articleOrigin = {
  original: 'First published elsewhere',
  'original.publisher': 'Publisher',
  'original.date': 'Date',
  'original.url': 'Address',
};

export const articleProjections = {
  workflowState: 'State',
  workflowStage: 'Stage',
  openEdition: 'Open edition',
  liveEdition: 'Live edition',
  unresolvedCitations: 'Unresolved citations',
  workflowDueAt: 'Review due',
};

export const articleRevision = { revision: 'Revision', revisedBy: 'Last changed by' };

export const articleVisibility = {
  embargo: 'Embargo',
  'embargo.restricted': 'Restricted until publication',
  'embargo.restricted.description':
    'Until then only its writers, those asked to review it and those named here can read it.',
  'embargo.readers': 'Who else may read it',
};

export const bodyBlocks = {
  'pullQuote.singular': 'Pull quote',
  'pullQuote.plural': 'Pull quotes',
  'pullQuote.quote': 'Words',
  'pullQuote.attribution': 'Who said it',
  'box.singular': 'Box',
  'box.plural': 'Boxes',
  'box.title': 'Title',
  'box.content': 'Text',
  'figure.singular': 'Figure',
  'figure.plural': 'Figures',
  'figure.image': 'Image',
  'figure.alt': 'Alternative text',
  'figure.caption': 'Caption',
  'figure.source': 'Source',
  'figure.licence': 'Licence',
};

export const body = { body: 'Text' };

export const bylines = {
  'bylines.singular': 'byline',
  'bylines.plural': 'bylines',
  bylines: 'Bylines',
  'bylines.author': 'Author',
  'bylines.role': 'As',
  'bylines.affiliation': 'Affiliation as printed',
};

export const inSeries = { series: 'Series', seriesPosition: 'Number in the series' };

export const keyPoints = {
  keyPoints: 'Key points',
  'keyPoints.singular': 'key point',
  'keyPoints.plural': 'key points',
  'keyPoints.text': 'Point',
};

export const personNames = {
  singular: 'name',
  plural: 'names',
  family: 'Family name',
  given: 'Given names',
  literal: 'Organisation',
};

export const pictureCredits = { caption: 'Caption', source: 'Source', licence: 'Licence' };

export const slug = {
  slug: 'Address',
  'slug.description':
    'The last part of the page’s address: lower-case Latin letters, digits and hyphens.',
};

export const textLimits = {
  fitsIndex:
    'This is too long to be found again: {bytes} bytes, and at most {limit} go. Shorten it.',
};

export const uniqueKey = { key: 'Key' };

export const workTitle = { title: 'Title' };

export const media = {
  singular: 'Picture',
  plural: 'Pictures',
  alt: 'Alternative text',
  'alt.description':
    'What a reader who does not see the picture needs to know. Empty only for decoration.',
};

export const series = {
  singular: 'Series',
  plural: 'Series',
  title: 'Title',
  description: 'Description',
};

export const topics = {
  singular: 'Topic',
  plural: 'Topics',
  name: 'Name',
  description: 'Description',
};
