/**
 * Characters that a field of text takes, where it says nothing else. Payload's own 40,000 are fewer than a cited page, a
 * report in the mail or a paragraph of a law may have, and what is longer would be lost. How much comes in one request is bounded where
 * it comes in; the words of a page are bounded by what is read of it (`src/links/reading/page-text.ts`).
 */
export const longestText = 4_000_000;
