/** What the site says to programs that read texts, in English. */
export const programs = {
  forPrograms:
    'Every page is also there as Markdown: its address with .md at the end. An article in Markdown has its notes under the numbers of the page, the works that it cites, and the words that each note supports.',
  feedsAndInterfaces: 'Feeds and interfaces',
  optional: 'Optional',
  feedOfAll: 'Newest articles, whole texts, as JSON Feed',
  feedOfCorrections: 'Corrections, withdrawals and retractions, as JSON Feed',
  harvesting: 'All articles by OAI-PMH 2.0, in Dublin Core and JATS',
  apiDescription: 'The API, described in OpenAPI 3.1',
  siteMap: 'Site map',
};
