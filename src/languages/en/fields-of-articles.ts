import type { ArticleField } from '@/document/document';

/** What the fields of an article are called in English. */
export const articles: Readonly<Record<ArticleField, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  standfirst: 'Standfirst',
  keyPoints: 'In brief',
  bylines: 'Names',
  kind: 'Kind',
  topics: 'Topics',
  series: 'Series',
  hero: 'Picture at the head',
  original: 'First appeared',
  licence: 'Licence',
  doi: 'DOI',
  disclaimer: 'Disclaimer',
  funding: 'Funding',
  interests: 'Declaration of interests',
  language: 'Language',
  slug: 'Address',
};
