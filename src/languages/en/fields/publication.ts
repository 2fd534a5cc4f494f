export const frontPageSection = {
  about: 'What it shows',
  count: 'How many',
  layout: 'How',
  topic: 'Topic',
  series: 'Series',
  kind: 'Kind',
  articles: 'Articles',
  'articles.description':
    'In this order, from those that are published in this language. What is withdrawn later vanishes by itself.',
  title: 'Title',
  'title.description': 'Its subject’s own name when empty.',
};

export const publicationPeople = {
  contact: 'Address for readers',
  'contact.description':
    'Shown under About and in the statement on accessibility; harvesters of metadata get it as the administrator’s.',
  accessibilityNote: 'To add to the statement on accessibility',
  'people.singular': 'person',
  'people.plural': 'people',
  people: 'Who makes it',
  'people.name': 'Name',
  'people.role': 'What they do',
  'people.author': 'As an author',
};

export const publicationTheme = {
  logo: 'Logo',
  'logo.description':
    'In place of the name at the head of each page, 40 pixels high. It is read out as the name.',
  logoDark: 'Logo on dark',
  'logoDark.description': 'Where the first one does not show on dark paper.',
  colours: 'Colours',
  'colours.accent': 'Accent',
  'colours.accent.description': 'Of links and marks. Empty: {accent}.',
  'colours.accentDark': 'Accent on dark',
  'colours.accentDark.description': 'Empty: made from the accent.',
  'colours.paper': 'Paper',
  'colours.paper.description':
    'Behind the text by day; the dark theme takes its hue. Empty: {paper}.',
  typeface: 'Typeface',
};

export const frontPage = {
  label: 'Front page',
  description:
    'Every language has its own. One without sections shows those of the first language, as far as they have texts in it.',
  lead: 'The article that leads',
  'lead.description':
    'One that is published in this language; the newest one when empty, or when it is no longer published.',
  'sections.singular': 'section',
  'sections.plural': 'sections',
  sections: 'Sections, from top to bottom',
  'sections.description':
    'What leads or stands in a section above is not shown again. Without sections: the newest articles and all topics.',
};

export const publication = {
  label: 'Publication',
  name: 'Name',
  tagline: 'Tagline',
  about: 'About',
  licence: 'Licence',
  languages: 'Languages',
  'languages.description': 'Addresses of articles in the first one bear no language.',
  timeZone: 'Time zone',
  digestHour: 'Hour of the daily letter',
  'digestHour.description':
    'By the publication’s clocks, 0 to 23. Whoever wants it gets it then, if there is something unread.',
  url: 'Web address',
};

export const redirects = {
  singular: 'Redirect',
  plural: 'Redirects',
  from: 'From',
  to: 'To',
  'status.301': '301 for good',
  'status.302': '302 for now',
  'status.410': '410 gone',
  status: 'Answer',
};
