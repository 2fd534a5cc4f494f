import { isDay } from '@/platform/day';
import { isSlug } from '@/platform/slugs';

import type { ArticleFacts } from '../edition-facts';
import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** What an edition cannot go to review without, and what was typed that nobody could publish. */
export const requiredFields: Guard = ({ edition: { article } }) => [
  ...fields
    .filter((field) => isMissing[field](article))
    .map((field) => workflowFinding(`${field}-missing`, {}, { field })),
  ...mistakesIn(article),
];

const fields = ['title', 'slug', 'kind', 'language', 'body', 'bylines'] as const;

const isMissing: Record<(typeof fields)[number], (article: ArticleFacts) => boolean> = {
  title: ({ title }) => title.trim() === '',
  slug: ({ slug }) => !slug,
  kind: ({ kind }) => kind === null,
  language: ({ language }) => language === null,
  body: ({ hasText }) => !hasText,
  bylines: ({ bylines }) => bylines === 0,
};

/** A draft keeps whatever somebody typed; these are the fields that have a form of their own. */
const mistakesIn = (article: ArticleFacts) => {
  const { slug, addressTaken, everPublished, originalDate, seriesPosition } = article;
  return [
    ...(slug && !isSlug(slug) ? [workflowFinding('slug-impossible', {}, { field: 'slug' })] : []),
    ...(slug && addressTaken && !everPublished
      ? [workflowFinding('address-taken', { path: slug }, { field: 'slug' })]
      : []),
    ...(originalDate && !isDay(originalDate)
      ? [workflowFinding('original-date-impossible', {}, { field: 'original.date' })]
      : []),
    ...(seriesPosition !== null && !(Number.isInteger(seriesPosition) && seriesPosition > 0)
      ? [workflowFinding('series-position-impossible', {}, { field: 'seriesPosition' })]
      : []),
  ];
};
