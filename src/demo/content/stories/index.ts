import { draftStories } from './drafts';
import { publishedStories } from './published';
import type { Story } from './step';
import { storiesUnderReview } from './under-review';

/** Together they show each state in which an orderly desk leaves its articles. */
export const demoStories: readonly Story[] = [
  ...publishedStories,
  ...storiesUnderReview,
  ...draftStories,
];
