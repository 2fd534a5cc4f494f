import type { ArticleFacts } from '../edition-facts';
import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** What an edition cannot go to review without. */
export const requiredFields: Guard = ({ edition: { article } }) =>
  fields
    .filter((field) => isMissing[field](article))
    .map((field) => workflowFinding(`${field}-missing`, {}, { field }));

const fields = ['title', 'slug', 'kind', 'language', 'body', 'bylines'] as const;

const isMissing: Record<(typeof fields)[number], (article: ArticleFacts) => boolean> = {
  title: ({ title }) => title.trim() === '',
  slug: ({ slug }) => !slug,
  kind: ({ kind }) => kind === null,
  language: ({ language }) => language === null,
  body: ({ hasText }) => !hasText,
  bylines: ({ bylines }) => bylines === 0,
};
